// Qt wants a source file beside the resources of a static library.
