# SPDX-License-Identifier: Apache-2.0
"""How long a window program takes to show something, watched from the X server's side."""
import ctypes
import os
import signal
import subprocess
import time
import zlib

MAPPED = 2  # IsViewable
Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1).value


class Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("class_", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
                ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Display:
    """One connection to an X server; a window may vanish at any moment, so errors are ignored."""

    def __init__(self, name):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self.handler = handler(lambda display, error: 0)
        self.x.XSetErrorHandler(self.handler)
        self.connection = ctypes.c_void_p(self.x.XOpenDisplay(name.encode()))
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.connection))

    def big_windows(self):
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.connection, self.root, ctypes.byref(root), ctypes.byref(parent),
                          ctypes.byref(children), ctypes.byref(count))
        found = []
        for window in children[:count.value]:
            attributes = Attributes()
            if (self.x.XGetWindowAttributes(self.connection, ctypes.c_ulong(window), ctypes.byref(attributes))
                    and attributes.map_state == MAPPED and attributes.width > 300 and attributes.height > 200):
                found.append((window, attributes.width, attributes.height))
        if count.value:
            self.x.XFree(children)
        return found

    def pixels(self, window, x, y, width, height):
        image = self.x.XGetImage(self.connection, ctypes.c_ulong(window), x, y, width, height,
                                 ctypes.c_ulong(ALL_PLANES), Z_PIXMAP)
        if not image:
            return b""
        data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        self.x.XFree(ctypes.c_void_p(image.contents.data))
        self.x.XFree(image)
        return data


def colours(data):
    return len(set(memoryview(data).cast("I")[::37])) if data else 0


def proportional_set_size(process):
    with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as rollup:
        return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def edges(data):
    """One bit a pixel: where it differs clearly from its right neighbour, as strokes of text, lines
    and frames do."""
    green = data[1::4]
    return int.from_bytes(bytes(abs(a - b) > 12 for a, b in zip(green, green[1:])), "little")


def content_time(frames, width):
    """The first of the frames (ms, pixels) that shows most of what the last one shows, though it may
    stand some lines higher or lower there: a splash or an empty frame is not yet the content."""
    final = edges(frames[-1][1])
    for milliseconds, data in frames:
        shown = edges(data)
        shifts = (8 * width * rows for rows in range(0, 64))
        most = max(max((shown >> shift & final).bit_count(), (shown << shift & final).bit_count()) for shift in shifts)
        if final and most >= 0.6 * final.bit_count():
            return milliseconds
    return frames[-1][0]


def start(display, command, environment, watch=2.0):
    """Runs the command and watches its window. Returns ms until it is mapped, until its pixels are
    no longer of one colour, until its middle shows its content and until its right third changes for
    the last time, and the PSS in MB."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    elapsed = lambda: (time.perf_counter() - begun) * 1000  # noqa: E731
    seen, frames, right = {}, [], None
    try:
        while elapsed() < 20_000 and process.poll() is None:
            for window, width, height in display.big_windows()[-1:]:
                seen.setdefault("mapped", elapsed())
                seen["width"] = width
                middle = display.pixels(window, width // 5, height // 4, width // 2, height // 2)
                if "pixels" not in seen and colours(middle) > 3:
                    seen["pixels"] = elapsed()
                if middle and (not frames or middle != frames[-1][1]) and len(frames) < 100:
                    frames.append((elapsed(), middle))
                third = zlib.crc32(display.pixels(window, width * 2 // 3, 0, width // 3, height))
                if third != right:
                    right, seen["settled"] = third, elapsed()
            if "pixels" in seen and elapsed() > seen["pixels"] + watch * 1000:
                seen["pss"] = proportional_set_size(process.pid)
                break
            time.sleep(0.002)
        else:
            raise RuntimeError(f"{command[0]} showed no window")
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    return {**seen, "content": content_time(frames, seen["width"] // 2)}


class VirtualScreen:
    """An Xvfb of its own, on a display number that is free."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                       pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = ":" + pipe.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
