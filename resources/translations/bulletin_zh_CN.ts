<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>bulletin::Account</name>
    <message>
        <source>“%1” cannot be a name to sign in with.</source>
        <translation>“%1”不能用作登录名。</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters or digits, without blanks.</source>
        <translation>请用 1 至 40 个字母、汉字或数字，不含空格。</translation>
    </message>
    <message>
        <source>A person needs a name, as it is printed on the sheets.</source>
        <translation>人员须有姓名（审校单上印的就是它）。</translation>
    </message>
    <message>
        <source>Write it in at most 40 characters.</source>
        <translation>请填写姓名，最多 40 字。</translation>
    </message>
    <message>
        <source>A person needs a role at least.</source>
        <translation>人员至少要有一个角色。</translation>
    </message>
    <message>
        <source>Choose what this person may do.</source>
        <translation>请选择此人可以做什么。</translation>
    </message>
</context>
<context>
    <name>bulletin::ActionBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>bulletin::Actions</name>
    <message>
        <source>&amp;Filter This Issue</source>
        <translation>在本期中筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>打开稿件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改标题(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Place in This Issue</source>
        <translation>排入本期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take Out of This Issue</source>
        <translation>从本期撤下(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete for Good…</source>
        <translation>永久删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Move Section U&amp;p</source>
        <translation>栏目上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Section Dow&amp;n</source>
        <translation>栏目下移(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add Section…</source>
        <translation>添加栏目(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move Empty Section</source>
        <translation>移除空栏目(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Issue…</source>
        <translation>新建一期(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;Bulletin…</source>
        <translation>新建刊物(&amp;B)…</translation>
    </message>
    <message>
        <source>Import &amp;Drafts…</source>
        <translation>导入来稿(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import a Finished Issue…</source>
        <translation>导入一期(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Article…</source>
        <translation>添加稿件(&amp;A)…</translation>
    </message>
    <message>
        <source>Issue &amp;Properties…</source>
        <translation>本期属性(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Bulletin Settings…</source>
        <translation>刊物设置(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Doubts of the Import…</source>
        <translation>导入疑点(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>版面预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Facing Pages</source>
        <translation>对开显示(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Commands and Jumps…</source>
        <translation>命令或跳转(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>上一窗格(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键一览(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Bulletin Desk…</source>
        <translation>关于编务台(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>期次(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>正文(&amp;P)</translation>
    </message>
    <message>
        <source>Heading &amp;1 (一、)</source>
        <translation>标题一、(&amp;1)</translation>
    </message>
    <message>
        <source>Heading &amp;2 (（一）)</source>
        <translation>标题（一）(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>楷体强调(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>上标(&amp;P)</translation>
    </message>
    <message>
        <source>Su&amp;bscript</source>
        <translation>下标(&amp;B)</translation>
    </message>
    <message>
        <source>Insert &amp;Picture…</source>
        <translation>插入图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Caption and Width of the Picture…</source>
        <translation>图片说明和宽度(&amp;C)…</translation>
    </message>
    <message>
        <source>Insert &amp;Table…</source>
        <translation>插入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Insert &amp;Row Below</source>
        <translation>在下方插入行(&amp;R)</translation>
    </message>
    <message>
        <source>Insert &amp;Column to the Right</source>
        <translation>在右侧插入列(&amp;C)</translation>
    </message>
    <message>
        <source>Remove R&amp;ow</source>
        <translation>删除本行(&amp;O)</translation>
    </message>
    <message>
        <source>Remove Co&amp;lumn</source>
        <translation>删除本列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Heading of the Table</source>
        <translation>表格标题(&amp;H)</translation>
    </message>
    <message>
        <source>Import from &amp;Word/WPS…</source>
        <translation>从 Word/WPS 导入(&amp;W)…</translation>
    </message>
    <message>
        <source>Paste as Plain &amp;Text</source>
        <translation>粘贴为纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Switch Person…</source>
        <translation>换人(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change My Password…</source>
        <translation>修改我的口令(&amp;C)…</translation>
    </message>
    <message>
        <source>Make the &amp;Administrator…</source>
        <translation>建立管理员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a Round…</source>
        <translation>开校(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sign the Round</source>
        <translation>校毕签字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to Assembly…</source>
        <translation>退回组稿(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Mark a Correction</source>
        <translation>加校记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Correct the Text</source>
        <translation>改正原稿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>驳回(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;hecked on the New Proof</source>
        <translation>核红(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next Correction</source>
        <translation>下一条校记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Correction</source>
        <translation>上一条校记(&amp;P)</translation>
    </message>
    <message>
        <source>Sign O&amp;ff…</source>
        <translation>签发(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the Sign-off…</source>
        <translation>撤回签发(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>刊发(&amp;P)…</translation>
    </message>
    <message>
        <source>Add an &amp;Erratum…</source>
        <translation>记勘误(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;What Happened to This Issue…</source>
        <translation>本期经过(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Add a Person…</source>
        <translation>添加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change Person…</source>
        <translation>修改人员(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;One-Time Code…</source>
        <translation>一次性口令(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>Office &amp;Rules…</source>
        <translation>编务规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;turn to Its Unit…</source>
        <translation>退回供稿单位(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Hold Over…</source>
        <translation>留用(&amp;H)…</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>履历(&amp;I)…</translation>
    </message>
    <message>
        <source>Articles Asked &amp;For…</source>
        <translation>约稿(&amp;F)…</translation>
    </message>
    <message>
        <source>Export the &amp;Record…</source>
        <translation>导出履历(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Comment on the Selected Text…</source>
        <translation>对选中文字加意见(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>通过(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Do &amp;Not Use…</source>
        <translation>不采用(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Take In</source>
        <translation>受理(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;lace in an Issue…</source>
        <translation>排入(&amp;L)…</translation>
    </message>
    <message>
        <source>Take &amp;Up Again</source>
        <translation>释放(&amp;U)</translation>
    </message>
    <message>
        <source>Rec&amp;onsider…</source>
        <translation>重新考虑(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Merge with Another…</source>
        <translation>与另一稿合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Edit the Text</source>
        <translation>修改文稿(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履历(&amp;H)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>下一篇(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>上一篇(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;Change</source>
        <translation>下一处改动(&amp;C)</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>上一处改动(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Write an Article</source>
        <translation>写新稿(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go On Writing</source>
        <translation>继续写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>报送(&amp;S)…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>撤回(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete the Draft…</source>
        <translation>删除草稿(&amp;L)…</translation>
    </message>
    <message>
        <source>Paper P&amp;roof as PDF…</source>
        <translation>打印用校样（PDF）(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;view and Proof Sheet as PDF…</source>
        <translation>审校单（PDF）(&amp;V)…</translation>
    </message>
    <message>
        <source>Sign-off S&amp;heet as PDF…</source>
        <translation>签发单（PDF）(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>下一处问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>上一处问题(&amp;P)</translation>
    </message>
    <message>
        <source>Correct All That Is Ce&amp;rtain…</source>
        <translation>改正全部可靠项(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;House Style…</source>
        <translation>体例(&amp;H)…</translation>
    </message>
    <message>
        <source>Article Slip as P&amp;DF…</source>
        <translation>发稿签（PDF）(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>bulletin::AdministratorSheet</name>
    <message>
        <source>Make the administrator</source>
        <translation>建立管理员</translation>
    </message>
    <message>
        <source>From then on everybody signs in with a password of his own, and the record says who did what. The administrator adds the others. This cannot be taken back.</source>
        <translation>建立之后，每个人都用自己的口令登录，履历记下谁做了什么；其他人员由管理员添加。此事不能撤回。</translation>
    </message>
    <message>
        <source>Letters or digits, e.g. wangmou</source>
        <translation>字母或数字，如 wangmou</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name as it is printed</source>
        <translation>姓名（印在各种单子上）</translation>
    </message>
    <message>
        <source>Make the Administrator</source>
        <translation>建立管理员</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不建立</translation>
    </message>
</context>
<context>
    <name>bulletin::Anchor</name>
    <message>
        <source>“%1” is not an anchor of a desk&apos;s record.</source>
        <translation>“%1”不是编务台履历的锚点文件。</translation>
    </message>
    <message>
        <source>Name a file that ends in .anchor.json, as they lie beside the backups.</source>
        <translation>请指定以 .anchor.json 结尾的文件，备份旁边都有。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>a sign-off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>数据包</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleChecks</name>
    <message>
        <source>This cannot be corrected from here.</source>
        <translation>这一处不能直接改。</translation>
    </message>
    <message>
        <source>Go there (Enter) and correct it by hand; the credit line is made from the units and names above the text.</source>
        <translation>请按回车到那一处手工修改；供稿行由上方的供稿单位和供稿人生成。</translation>
    </message>
    <message>
        <source>1 place was corrected; Undo brings it back.</source>
        <translation>已改正 1 处；撤销可以恢复。</translation>
    </message>
    <message>
        <source>%1 places were corrected; one Undo brings them back (those of the title in the title).</source>
        <translation>已改正 %1 处；撤销一次即可恢复（标题里的在标题栏中撤销）。</translation>
    </message>
    <message>
        <source>The text is being checked…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Add to the Word List…</source>
        <translation>加入用语表…</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleCommands</name>
    <message>
        <source>This bulletin has no issue yet.</source>
        <translation>本刊物还没有任何一期。</translation>
    </message>
    <message>
        <source>Make one with: bulletin issue new</source>
        <translation>请先新建一期：bulletin issue new</translation>
    </message>
    <message>
        <source>%1 has no section “%2”.</source>
        <translation>%1没有“%2”这个栏目。</translation>
    </message>
    <message>
        <source>Its sections are: %1</source>
        <translation>本期的栏目有：%1</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已收稿：%1</translation>
    </message>
    <message>
        <source>Take drafts in; without --section they wait unplaced at the desk</source>
        <translation>收稿；不写 --section 时先存为待用稿件</translation>
    </message>
    <message>
        <source>Drafts: .docx, .odt, .rtf, .html, .txt</source>
        <translation>稿件文件：.docx、.odt、.rtf、.html、.txt</translation>
    </message>
    <message>
        <source>The section of the issue to place them in</source>
        <translation>排入本期的哪个栏目</translation>
    </message>
    <message>
        <source>The issue; the newest where it is not given</source>
        <translation>哪一期；不写时为最新一期</translation>
    </message>
    <message>
        <source>The submitting unit, instead of the one in the draft</source>
        <translation>供稿单位，用来代替稿件中写的单位</translation>
    </message>
    <message>
        <source>Print what is understood of a draft; changes nothing</source>
        <translation>只显示从稿件中读出的文字，不作任何改动</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>稿件文件</translation>
    </message>
    <message>
        <source>Articles: drafts, reviews, comments; import and text</source>
        <translation>稿件：写稿、审稿、批注；导入与读取</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleEditor</name>
    <message>
        <source>This article is no longer there.</source>
        <translation>这篇稿件已经不在了。</translation>
    </message>
    <message>
        <source>This text was recovered as it stood at %1. It is not saved yet.</source>
        <translation>已找回 %1 时的文字，尚未保存。</translation>
    </message>
    <message>
        <source>Recovered, not saved yet</source>
        <translation>已找回，尚未保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>有改动，尚未保存</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已自动保存 %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>稿件正文</translation>
    </message>
    <message>
        <source>Write here, paste, or drop a Word file.</source>
        <translation>在这里写稿，可以粘贴，也可以把 Word 文件拖到这里。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Drafts (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)</source>
        <translation>稿件 (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>New Article</source>
        <translation>新稿件</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>编辑稿件</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>This article is no longer there: somebody removed it in the meantime.</source>
        <translation>这篇稿件已经不在了：在此期间被他人移除。</translation>
    </message>
    <message>
        <source>This text was recovered as it stood at %1. The article was saved again after that: compare before you save.</source>
        <translation>已找回 %1 时的文字。此后稿件又保存过，请对照后再保存。</translation>
    </message>
    <message>
        <source>Compare with What Is Saved</source>
        <translation>与已保存的对照</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster</source>
        <translation>未保存：他人已先保存</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>%1 · about %2 pages</source>
        <translation>%1 · 约 %2 页</translation>
    </message>
    <message>
        <source>The draft cannot be kept; the text is on the screen alone</source>
        <translation>草稿存不下来，文字只在屏幕上</translation>
    </message>
    <message>
        <source>A new article needs a section; nothing was saved yet.</source>
        <translation>新稿件需要放在一个栏目里，还没有保存。</translation>
    </message>
    <message>
        <source>Choose one above the text.</source>
        <translation>请在正文上方选择栏目。</translation>
    </message>
    <message>
        <source>The other text is no longer there.</source>
        <translation>另一份文字已经不在了。</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>我的文字</translation>
    </message>
    <message>
        <source>As it is saved</source>
        <translation>已保存的</translation>
    </message>
    <message>
        <source>Copy your text into a new article.</source>
        <translation>请把您的文字复制到一篇新稿件里。</translation>
    </message>
    <message>
        <source>Give My Text Up</source>
        <translation>放弃我的文字</translation>
    </message>
    <message>
        <source>The text that is saved takes the place of yours. Yours is thrown away; this cannot be undone.</source>
        <translation>将换成已保存的文字，您的文字不再保留，不能恢复。</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>有改动尚未保存</translation>
    </message>
    <message>
        <source>The article has changes that are not saved yet. What shall become of them?</source>
        <translation>稿件有改动尚未保存，怎么处理？</translation>
    </message>
    <message>
        <source>Give the Changes Up</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Keep Writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Tools of the text</source>
        <translation>正文工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>段落类型</translation>
    </message>
    <message>
        <source>Kind of paragraph (Ctrl+Alt+0, 1, 2)</source>
        <translation>段落类型（Ctrl+Alt+0、1、2）</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Take In</source>
        <comment>a menu: text from a Word file or the clipboard</comment>
        <translation>收入</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Insert Pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Insert a Table</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>&amp;Rows, the head included</source>
        <translation>行数，含表头(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列数(&amp;C)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>its own size</source>
        <translation>本来的大小</translation>
    </message>
    <message>
        <source>&amp;Caption below the picture</source>
        <translation>图片下方的说明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>No picture is printed wider than the text (156 mm).</source>
        <translation>图片印出来不会宽于正文（156 毫米）。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Import a Draft</source>
        <translation>导入来稿</translation>
    </message>
    <message>
        <source>Back to the Issue</source>
        <translation>返回本期</translation>
    </message>
    <message>
        <source>Save and Close</source>
        <translation>保存并返回</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>打不开“%1”。</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>请在别的程序中关闭它，再试一次。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>The draft was taken in; Undo brings the former text back.</source>
        <translation>来稿已导入；可用“撤销”恢复原来的文字。</translation>
    </message>
    <message>
        <source>The article has a title or text already. What shall the draft take the place of?</source>
        <translation>稿件已有标题或正文。来稿要替换哪些内容？</translation>
    </message>
    <message>
        <source>The Text Alone</source>
        <translation>只替换正文</translation>
    </message>
    <message>
        <source>Title, Units and Text</source>
        <translation>标题、单位和正文</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写内容。</translation>
    </message>
    <message>
        <source>Write a title and the text first.</source>
        <translation>请先写标题和正文。</translation>
    </message>
    <message>
        <source>Back to My Articles</source>
        <translation>返回我的稿件</translation>
    </message>
    <message>
        <source>Save Draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>1 error must be corrected before it can be submitted, or ignored with a reason.</source>
        <translation>还有 1 处错误，改正或写明理由忽略后才能报送。</translation>
    </message>
    <message>
        <source>%1 errors must be corrected before it can be submitted, or ignored with a reason.</source>
        <translation>还有 %1 处错误，改正或写明理由忽略后才能报送。</translation>
    </message>
    <message>
        <source>Check and Submit…</source>
        <translation>检查后报送…</translation>
    </message>
    <message>
        <source>✓ Nothing found</source>
        <translation>✓ 未发现问题</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Show what was found (F7 checks again, F8 goes to the next)</source>
        <translation>查看检查结果（F7 重新检查，F8 下一处）</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleForm</name>
    <message>
        <source>Title; Enter breaks it into lines</source>
        <translation>标题；按 Enter 分行</translation>
    </message>
    <message>
        <source>Several units with 、 between them</source>
        <translation>多个单位用、隔开</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>栏目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>供稿单位(&amp;U)</translation>
    </message>
    <message>
        <source>Credit &amp;line</source>
        <translation>落款(&amp;L)</translation>
    </message>
    <message>
        <source>No credit line is printed.</source>
        <translation>不印落款。</translation>
    </message>
    <message>
        <source>Names, if they are printed</source>
        <translation>需要署名时填写姓名</translation>
    </message>
    <message>
        <source>Cont&amp;ributors</source>
        <translation>供稿人(&amp;R)</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters of the title, and how many fit well</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Characters of the title; longer ones hardly fit two lines of the page.</source>
        <translation>标题字数；再长就很难排成两行。</translation>
    </message>
    <message>
        <source>Ending of the credit line</source>
        <translation>落款结尾</translation>
    </message>
    <message>
        <source>Another section can be wished for when you submit.</source>
        <translation>报送时可以改选栏目。</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleLease</name>
    <message>
        <source>Take Over…</source>
        <translation>接管…</translation>
    </message>
    <message>
        <source>%1 has taken this article over. Your text is not lost: save it, and where both wrote they will be merged.</source>
        <translation>%1 已接管这篇稿件。您的文字没有丢：请保存，两人都改过的地方会合并。</translation>
    </message>
    <message>
        <source>This article is no longer kept for you. Your text is not lost: save it.</source>
        <translation>这篇稿件已不再为您保留。您的文字没有丢：请保存。</translation>
    </message>
    <message>
        <source>Take the Article Over</source>
        <translation>接管稿件</translation>
    </message>
    <message>
        <source>Why? The other person reads it, and the record keeps it (four characters or more).</source>
        <translation>为什么？对方会看到，并记入履历（至少四个字）。</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleRows</name>
    <message>
        <source>Its receipt, its id or six characters that the id begins with</source>
        <translation>收稿号、标识，或标识的前六个字符</translation>
    </message>
    <message>
        <source>“%1” has no version %2.</source>
        <translation>《%1》没有第 %2 版。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n version(s).</source>
        <translation>
            <numerusform>共有 %n 版。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleSheet</name>
    <message>
        <source>(Acting for another: %1)</source>
        <translation>（代审：%1）</translation>
    </message>
    <message>
        <source>Signed: %1
Date: %2</source>
        <translation>签名：%1
日期：%2</translation>
    </message>
    <message>
        <source>Signed:
Date:</source>
        <translation>签名：
日期：</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>returned (%1)</source>
        <translation>退回（%1）</translation>
    </message>
    <message>
        <source>changed after its final review, reviewed again</source>
        <translation>终审后有改动，重新送审</translation>
    </message>
    <message>
        <source>Release sheet</source>
        <translation>发&#x3000;稿&#x3000;签</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>来稿编号：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>供稿人</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>来稿日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>单位审阅</translation>
    </message>
    <message>
        <source>Characters before</source>
        <translation>原稿字数</translation>
    </message>
    <message>
        <source>Characters after</source>
        <translation>定稿字数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Text: version %1, %2, hash %3</source>
        <translation>文本：第%1版，%2，校验码 %3</translation>
    </message>
    <message>
        <source>This article is not there, or not for you to read.</source>
        <translation>没有这篇稿件，或您无权查阅。</translation>
    </message>
    <message>
        <source>Release sheet: %1</source>
        <translation>发稿签：%1</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleStage</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>终审</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已排入</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Held over</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并入</translation>
    </message>
</context>
<context>
    <name>bulletin::ArticleSteps</name>
    <message>
        <source>%1 (whose text it is)</source>
        <translation>%1（本稿作者）</translation>
    </message>
    <message>
        <source>somebody who is not here yet (%1): an administrator gives the role to another person</source>
        <translation>尚无合适的人（%1），请管理员给另一人分配此角色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>people and their role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” stands at “%2”, from where “%3” does not go; nothing was changed.</source>
        <translation>《%1》现处于“%2”，不能“%3”；没有作任何改动。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is not for you to do; nothing was changed.</source>
        <translation>《%2》的“%1”不由您办理；没有作任何改动。</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>请找%1。</translation>
    </message>
    <message>
        <source>Why it is not used has to be said.</source>
        <translation>须说明不采用的原因。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>A reason is needed, so that the other knows what to do.</source>
        <translation>须写明理由，对方才知道该怎么办。</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>请至少写四个字。</translation>
    </message>
</context>
<context>
    <name>bulletin::AuditLog</name>
    <message>
        <source>The anchor of %1 was changed or forged: its signature does not fit.</source>
        <translation>%1 的锚点被改动或伪造：签名不符。</translation>
    </message>
    <message>
        <source>The anchor of %1 belongs to another desk, or this desk was exchanged.</source>
        <translation>%1 的锚点属于另一个编务台，或者本编务台已被调换。</translation>
    </message>
    <message>
        <source>The record was changed from its row %1 on.</source>
        <translation>履历自第 %1 条起被改动过。</translation>
    </message>
    <message>
        <source>The end of the record was cut off: it ends with row %1, but the anchor of %2 (%3) knows row %4.</source>
        <translation>履历末尾被截去：现只到第 %1 条，而 %2 的锚点（%3）记有第 %4 条。</translation>
    </message>
    <message>
        <source>The record was written anew up to its row %1: the anchor of %2 (%3) knows another one.</source>
        <translation>履历在第 %1 条之前被改写：%2 的锚点（%3）所记与之不同。</translation>
    </message>
    <message>
        <source>The key that signs the record was changed.</source>
        <translation>履历的签名密钥被改动过。</translation>
    </message>
</context>
<context>
    <name>bulletin::Backup</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有“%1”这个文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one.</source>
        <translation>请选择别的文件夹，或先建立它。</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place; what was there is unchanged.</source>
        <translation>“%1”无法放到位；原来的文件没有变。</translation>
    </message>
    <message>
        <source>A desk on a server is backed up by the server (pg_dump), not into a file.</source>
        <translation>服务器上的编务库由服务器备份（pg_dump），不存成文件。</translation>
    </message>
    <message>
        <source>A backup cannot be written over the desk itself.</source>
        <translation>备份不能写在编务库文件自己上面。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>The desk is damaged, so that no backup was made of it: %1</source>
        <translation>编务库已损坏，所以没有备份：%1</translation>
    </message>
    <message>
        <source>Older backups are left untouched; restore the newest sound one.</source>
        <translation>以前的备份没有动；请用最新的完好备份恢复。</translation>
    </message>
    <message>
        <source>The desk could not be put aside; nothing was restored.</source>
        <translation>原来的编务库无法移开，没有恢复任何内容。</translation>
    </message>
    <message>
        <source>The desk was put aside as “%1”, but a file beside it could not be; nothing was restored.</source>
        <translation>编务库已移为“%1”，但旁边的一个文件移不开，没有恢复任何内容。</translation>
    </message>
    <message>
        <source>This file is the desk itself.</source>
        <translation>这个文件就是编务库本身。</translation>
    </message>
    <message>
        <source>Name the backup.</source>
        <translation>请写备份文件的名字。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择别的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be copied; the desk is unchanged.</source>
        <translation>“%1”无法复制；编务库没有变。</translation>
    </message>
    <message>
        <source>Check the disk, its space and its permissions.</source>
        <translation>请检查磁盘、剩余空间和权限。</translation>
    </message>
    <message>
        <source>This backup is damaged and was not restored: %1</source>
        <translation>这份备份已损坏，没有恢复：%1</translation>
    </message>
    <message>
        <source>Choose another backup; the desk is unchanged.</source>
        <translation>请选择另一份备份；编务库没有变。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so that no backup was made.</source>
        <translation>无法建立文件夹“%1”，所以没有备份。</translation>
    </message>
    <message>
        <source>Make a backup in another folder.</source>
        <translation>请备份到别的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>“%1” could not be written; the disk may be full.</source>
        <translation>“%1”没能写成，磁盘可能已满。</translation>
    </message>
</context>
<context>
    <name>bulletin::Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardBudget</name>
    <message>
        <source>, </source>
        <comment>between two parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Pages: being laid out</source>
        <translation>版面：正在排版</translation>
    </message>
    <message>
        <source>Pages %1 / %2</source>
        <comment>used / planned</comment>
        <translation>版面 %1 / %2 页</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>版面 %1 页</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1 页</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>余 %1 页</translation>
    </message>
    <message>
        <source>%1 pages over: keep an article for the next issue, or plan more pages.</source>
        <translation>超 %1 页：请留一篇到下期，或增加计划页数。</translation>
    </message>
    <message>
        <source>%1 pages over: shorten “%2” by about %3 characters, or keep an article for the next issue.</source>
        <translation>超 %1 页：可压缩《%2》约 %3 字，或留一篇到下期。</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardDelegate</name>
    <message>
        <source>Title of the article</source>
        <translation>稿件标题</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was. Shift+Enter breaks the line where the title is printed in two lines.</source>
        <translation>按 Enter 保存，按 Esc 不改。标题分两行印时，用 Shift+Enter 分行。</translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation>栏目名称</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardDrawer</name>
    <message>
        <source>Articles kept at the desk, not placed in an issue</source>
        <translation>待用稿件：留在编务库、未排入任何一期</translation>
    </message>
    <message>
        <source>1 article in reserve</source>
        <comment>kept at the desk, not placed: 待用 1 篇</comment>
        <translation>待用 1 篇</translation>
    </message>
    <message>
        <source>%1 articles in reserve</source>
        <translation>待用 %1 篇</translation>
    </message>
    <message>
        <source>Drop here to take the article out of this issue</source>
        <translation>拖到这里，从本期撤下</translation>
    </message>
    <message>
        <source>Drag up to place, or press Ctrl+Enter</source>
        <translation>向上拖即排入本期，也可按 Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardEdits</name>
    <message>
        <source>Move %1 to place %2</source>
        <translation>移动%1到第 %2 位</translation>
    </message>
    <message>
        <source>Place %1</source>
        <comment>put an article that was kept at the desk into the issue</comment>
        <translation>排入%1</translation>
    </message>
    <message>
        <source>Move section %1 to place %2</source>
        <translation>移动栏目%1到第 %2 位</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>改%1的标题</translation>
    </message>
    <message>
        <source>Rename section %1</source>
        <translation>改栏目%1的名称</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>take an article out of the issue, keep it at the desk (撤下)</comment>
        <translation>撤下%1</translation>
    </message>
    <message>
        <source>Add section %1</source>
        <translation>添加栏目%1</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>移除栏目%1</translation>
    </message>
    <message>
        <source>It is no longer here: somebody removed it in the meantime.</source>
        <translation>它已不在这里：在此期间被他人移除了。</translation>
    </message>
    <message>
        <source>The title was changed by somebody else in the meantime; it stays as it is now.</source>
        <translation>标题在此期间被他人改过，保持现在的样子。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title within a sentence: 《%1》</comment>
        <translation>《%1》</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardModel</name>
    <message>
        <source>1 article</source>
        <translation>1 篇</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <comment>space that a section takes</comment>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>栏目：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column: the units that submitted the article (供稿单位)</comment>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Characters</source>
        <comment>column: 字数</comment>
        <translation>字数</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>column: space that the article takes (估版)</comment>
        <translation>估版</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column: what the checker found (检查)</comment>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>This issue has no section yet.</source>
        <translation>本期还没有栏目。</translation>
    </message>
    <message>
        <source>Add a section first (menu Issue).</source>
        <translation>请先添加栏目（“期次”菜单）。</translation>
    </message>
    <message>
        <source>This Issue</source>
        <comment>the page on which an issue is assembled (本期)</comment>
        <translation>本期</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>有改动尚未保存</translation>
    </message>
    <message>
        <source>The article that is open has changes that are not saved yet.</source>
        <translation>正在编辑的稿件有改动，还没有保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <comment>unsaved text is kept and offered at the next start</comment>
        <translation>留着以后再写</translation>
    </message>
    <message>
        <source>The issue is being checked…</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardPanel</name>
    <message>
        <source>Add Section</source>
        <translation>添加栏目</translation>
    </message>
    <message>
        <source>Name of the section, without 【】:</source>
        <translation>栏目名称，不写【】：</translation>
    </message>
    <message>
        <source>This issue has no section to place the article in.</source>
        <translation>本期没有可放这篇稿件的栏目。</translation>
    </message>
    <message>
        <source>Add a section first (menu Issue).</source>
        <translation>请先添加栏目（“期次”菜单）。</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>“%1” and all its revisions will be deleted. This cannot be undone.</source>
        <translation>《%1》及其所有版次将被删除，不能恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Filter this issue</source>
        <translation>在本期中筛选</translation>
    </message>
    <message>
        <source>Filter this issue  Ctrl+F</source>
        <translation>在本期中筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>Issue shown: %1. Choose another.</source>
        <translation>当前：%1。可选择别的一期。</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>计划 %1印发</translation>
    </message>
    <message>
        <source>The import left 1 doubt.</source>
        <translation>导入时有 1 处疑点。</translation>
    </message>
    <message>
        <source>The import left %1 doubts.</source>
        <translation>导入时有 %1 处疑点。</translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>查看疑点</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还有 1 天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>No article of this issue contains “%1”.</source>
        <translation>本期没有含“%1”的稿件。</translation>
    </message>
    <message>
        <source>This issue has no articles yet. Press Ctrl+N to write one, or drag Word files here.</source>
        <translation>本期还没有稿件。按 Ctrl+N 写稿，或把 Word 文件拖到这里。</translation>
    </message>
    <message>
        <source>There are no accounts on this desk yet, so that nobody submits or reviews.</source>
        <translation>这个编务库还没有建账号，没有人报送或审稿。</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选一篇稿件。</translation>
    </message>
    <message>
        <source>Not possible at the stage “%1”.</source>
        <translation>稿件现在是“%1”，不能这样做。</translation>
    </message>
</context>
<context>
    <name>bulletin::BoardView</name>
    <message>
        <source>Sections and articles of this issue</source>
        <translation>本期的栏目和稿件</translation>
    </message>
</context>
<context>
    <name>bulletin::BulletinDialog</name>
    <message>
        <source>Bulletin</source>
        <translation>刊物设置</translation>
    </message>
    <message>
        <source>As the masthead prints it</source>
        <translation>按刊头印的样子</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>刊名(&amp;N)</translation>
    </message>
    <message>
        <source>The office that edits and prints it</source>
        <translation>编辑印发的单位</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>编印单位(&amp;P)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>&amp;Sections, as printed</source>
        <translation>栏目，按印出的次序(&amp;S)</translation>
    </message>
    <message>
        <source>Planned pa&amp;ges</source>
        <translation>计划页数(&amp;G)</translation>
    </message>
    <message>
        <source>Distribution and Editor</source>
        <translation>报送发和责编</translation>
    </message>
    <message>
        <source>A bulletin needs at least one section, for its articles to stand in.</source>
        <translation>刊物至少需要一个栏目，用来放稿件。</translation>
    </message>
    <message>
        <source>Add one to the list.</source>
        <translation>请在列表中添加一个。</translation>
    </message>
    <message>
        <source>New Bulletin</source>
        <translation>新建刊物</translation>
    </message>
    <message>
        <source>First Issue</source>
        <translation>第一期</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Number &amp;within the year</source>
        <translation>年内期号(&amp;W)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Cumulative number</source>
        <translation>总期号(&amp;C)</translation>
    </message>
    <message>
        <source>An office that goes on with a printed bulletin gives the numbers of the next issue here.</source>
        <translation>已办的刊物接着办时，在这里填下一期的期号。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>This bulletin is no longer there.</source>
        <translation>这个刊物已经不在了。</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>a bulletin&apos;s name</comment>
        <translation>%1的设置</translation>
    </message>
    <message>
        <source>Changes count for new issues. Issues that exist keep what they have.</source>
        <translation>改动用于以后新建的各期，已有的各期保留自己的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>bulletin::CheckCommands</name>
    <message>
        <source>“%1” holds no checking profile.</source>
        <translation>“%1”里没有检查方案。</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>没有规则“%1”。</translation>
    </message>
    <message>
        <source>Rules are named as in PUN01; a family as in PUN.</source>
        <translation>规则写作 PUN01，一族规则写作 PUN。</translation>
    </message>
    <message>
        <source>Look for errors in files, or in an issue of the desk</source>
        <translation>检查文件，或编务库里的一期</translation>
    </message>
    <message>
        <source>Files to check; a file that holds a whole issue is checked as one</source>
        <translation>要检查的文件；整期刊物按一期检查</translation>
    </message>
    <message>
        <source>The house style: a name, or a JSON file</source>
        <translation>检查方案：名称或 JSON 文件</translation>
    </message>
    <message>
        <source>Only these rules (PUN01,SPC,…)</source>
        <translation>只用这些规则（PUN01,SPC,…）</translation>
    </message>
    <message>
        <source>the issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>第 %1 篇</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1标题</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1第 %2 段</translation>
    </message>
    <message>
        <source> [delete it]</source>
        <translation>［删去］</translation>
    </message>
    <message>
        <source> [make it “%1”]</source>
        <translation>［改为“%1”］</translation>
    </message>
    <message>
        <source>%1: %2: %3 %4: %5</source>
        <translation>%1：%2：%3 %4：%5</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found in %n character(s).</source>
        <translation>
            <numerusform>检查了 %n 字，没有发现问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s) in %4 characters</source>
        <translation>共 %4 字：错误 %1 处，警告 %2 处，提示 %3 处</translation>
    </message>
    <message>
        <source>Nothing is found in this issue that has the key “%1”.</source>
        <translation>本期没有标识为“%1”的检查结果。</translation>
    </message>
    <message>
        <source>Keys stand in the findings of check --json.</source>
        <translation>标识见 check --json 的输出。</translation>
    </message>
    <message>
        <source>“%1” is no scope. There are: here, word, rule.</source>
        <translation>没有“%1”这个范围。现有：here、word、rule。</translation>
    </message>
    <message>
        <source>You may not read this issue.</source>
        <translation>您不能查看这一期。</translation>
    </message>
    <message>
        <source>An issue of the desk: 2024-1 or total232</source>
        <translation>编务库里的一期：2024-1 或 total232</translation>
    </message>
    <message>
        <source>A JSON file with the office&apos;s people, units and terms</source>
        <translation>含本单位人名、单位、用语的 JSON 文件</translation>
    </message>
    <message>
        <source>Let the finding of this key stand; with --reason</source>
        <translation>忽略该标识的检查结果；须带 --reason</translation>
    </message>
    <message>
        <source>here (the default), word or rule</source>
        <translation>范围：here（此处，默认）、word（这个词）、rule（本期此规则）</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>忽略的理由</translation>
    </message>
    <message>
        <source>Let the finding of this key count again</source>
        <translation>恢复该标识的检查结果</translation>
    </message>
    <message>
        <source>With what is ignored (in JSON)</source>
        <translation>连同已忽略的（JSON）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This PC has no language model (package libime-data-language-model): misspelt words are only found as far as the tables know them.</source>
        <translation>本机没有安装语言模型（软件包 libime-data-language-model），只能按词表查错字。</translation>
    </message>
    <message>
        <source>Also hint at words that may be misspelt, by the PC&apos;s language model</source>
        <translation>另用本机的语言模型提示疑似别字</translation>
    </message>
</context>
<context>
    <name>bulletin::CheckTables</name>
    <message>
        <source>Change the row or its examples.</source>
        <translation>请修改这一行，或修改它的例句。</translation>
    </message>
    <message>
        <source>The row “%1” does not find its own wrong example “%2”.</source>
        <translation>“%1”这一行查不出自带的错例“%2”。</translation>
    </message>
    <message>
        <source>The row “%1” finds a fault in its own right example “%2”.</source>
        <translation>“%1”这一行误报了自带的正例“%2”。</translation>
    </message>
    <message>
        <source>The pattern of the row “%1” cannot be read: %2.</source>
        <translation>“%1”这一行的匹配式无法读取：%2。</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>“%1” has a wrong value</source>
        <translation>“%1”的值不对</translation>
    </message>
    <message>
        <source>“%1” is no field of this table</source>
        <translation>这张表没有“%1”一栏</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>没有这张表</translation>
    </message>
    <message>
        <source>Table “%1”, row %2: %3.</source>
        <translation>“%1”表第%2行：%3。</translation>
    </message>
    <message>
        <source>The table “%1” is no JSON document: %2.</source>
        <translation>“%1”表不是JSON文件：%2。</translation>
    </message>
</context>
<context>
    <name>bulletin::CheckVerbs</name>
    <message>
        <source>The place of this finding is no longer there.</source>
        <translation>这条检查结果所在的位置已经不在了。</translation>
    </message>
    <message>
        <source>Check the text again.</source>
        <translation>请重新检查。</translation>
    </message>
    <message>
        <source>A finding is not ignored without a reason; nothing was changed.</source>
        <translation>忽略检查结果须写明理由；未作任何改动。</translation>
    </message>
    <message>
        <source>Write why it may stand: it is kept in the record.</source>
        <translation>请写明为何可以保留，理由会记入履历。</translation>
    </message>
    <message>
        <source>This finding is not ignored any more.</source>
        <translation>这条检查结果已不在忽略之列。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is there already; nothing was changed.</source>
        <translation>“%1”已有一条；未作任何改动。</translation>
    </message>
    <message>
        <source>Change the row that is there.</source>
        <translation>请修改已有的那一条。</translation>
    </message>
    <message>
        <source>This row is no longer there.</source>
        <translation>这一条已经不在了。</translation>
    </message>
    <message>
        <source>Look at the newest list.</source>
        <translation>请查看最新的列表。</translation>
    </message>
    <message>
        <source>“%1” stands twice among the rows; nothing was imported.</source>
        <translation>“%1”在所导入的内容中出现了两次；未导入任何内容。</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>请只保留一条。</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>See that the first row names the columns and that rows follow.</source>
        <translation>请确认首行是列名，其下有内容。</translation>
    </message>
    <message>
        <source>a correction of the office</source>
        <translation>本单位改稿</translation>
    </message>
</context>
<context>
    <name>bulletin::Checks</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>An approximate number has no “、”: “%1”.</source>
        <translation>相邻两数表示概数，中间不用顿号：%1</translation>
    </message>
    <message>
        <source>“%1” says twice that the number is approximate.</source>
        <translation>“%1”中概数重复</translation>
    </message>
    <message>
        <source>No blank between characters and numbers or letters: “%1”.</source>
        <translation>汉字与数字、字母之间不空格：“%1”</translation>
    </message>
    <message>
        <source>A blank within a sentence: “%1”.</source>
        <translation>句中多了空格：“%1”</translation>
    </message>
    <message>
        <source>No blank beside a mark: “%1”.</source>
        <translation>标点旁多了空格：“%1”</translation>
    </message>
    <message>
        <source>The blank in the title (“%1”) is for its layout: mark a line break there instead.</source>
        <translation>标题中“%1”的空格是为了排版，请改为标题换行</translation>
    </message>
    <message>
        <source>A blank belongs between characters and numbers or letters: “%1”.</source>
        <translation>汉字与数字、字母之间应空一格：“%1”</translation>
    </message>
    <message>
        <source>“%1” should be “%2”.</source>
        <translation>“%1”应为“%2”</translation>
    </message>
    <message>
        <source>“%1”: either the ellipsis or “等”.</source>
        <translation>“%1”：省略号与“等”不并用</translation>
    </message>
    <message>
        <source>“%1” in “%2” should be the full-width “%3”.</source>
        <translation>“%2”中的“%1”应为全角“%3”</translation>
    </message>
    <message>
        <source>“%1” is written “%2”.</source>
        <translation>“%1”规范写法为“%2”</translation>
    </message>
    <message>
        <source>“%1” in “%2” should be the interpunct “·”.</source>
        <translation>“%2”中的“%1”应为间隔号“·”</translation>
    </message>
    <message>
        <source>A character was lost or no font has it (%1): “%2”.</source>
        <translation>“%2”处有字丢失或字库没有的字（%1）</translation>
    </message>
    <message>
        <source>The paragraph begins with typed blanks; its indent is set by the layout.</source>
        <translation>段首的空格是手打的，缩进由版式设定</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in “%2”.</source>
        <translation>“%2”处有看不见的字符（%1）</translation>
    </message>
    <message>
        <source>“%1” is a publication: “%2”.</source>
        <translation>“%1”是书报刊、影视名，应加书名号：%2</translation>
    </message>
    <message>
        <source>Digits and letters in the wrong form</source>
        <translation>数字、字母的写法</translation>
    </message>
    <message>
        <source>Digits in a set term</source>
        <translation>固定用语中的数字</translation>
    </message>
    <message>
        <source>Two styles of numerals</source>
        <translation>数字写法不一</translation>
    </message>
    <message>
        <source>“、” in an approximate number</source>
        <translation>概数中的顿号</translation>
    </message>
    <message>
        <source>Approximation said twice</source>
        <translation>概数重复</translation>
    </message>
    <message>
        <source>The marks of “%1” stand the wrong way round.</source>
        <translation>“%1”的标号方向反了</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”重复</translation>
    </message>
    <message>
        <source>The mark %1 stands where %2 belongs.</source>
        <translation>此处的“%1”应为“%2”</translation>
    </message>
    <message>
        <source>The straight quotation mark of “%1” should be “%2”.</source>
        <translation>“%1”中的直引号应为“%2”</translation>
    </message>
    <message>
        <source>The mark %1 (“%2”) has no partner %3 in this paragraph.</source>
        <translation>“%2”处的“%1”在本段没有与之配对的“%3”</translation>
    </message>
    <message>
        <source>“%1” should stand in %2%3: outside “ ” and 《 》, inside ‘ ’ and 〈 〉.</source>
        <translation>“%1”应改用%2%3：外层用“ ”和《 》，里层用‘ ’和〈 〉</translation>
    </message>
    <message>
        <source>The quotation that begins with “%1” is never closed.</source>
        <translation>以“%1”开头的引文没有后引号</translation>
    </message>
    <message>
        <source>The sentence “…%1” ends without its stop.</source>
        <translation>“……%1”句末缺标点</translation>
    </message>
    <message>
        <source>The paragraph breaks off at “…%1”: join it to the next one, or end its sentence.</source>
        <translation>段落在“……%1”处断开：请与下一段并成一段，或补上句末标点</translation>
    </message>
    <message>
        <source>The paragraph was cut between “%1” and “%2”; it has been joined.</source>
        <translation>段落在“%1”与“%2”之间被断开，已接上</translation>
    </message>
    <message>
        <source>Half-width mark</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>Half-width bracket</source>
        <translation>半角括号</translation>
    </message>
    <message>
        <source>Half-width full stop</source>
        <translation>半角句点</translation>
    </message>
    <message>
        <source>Straight quotation mark</source>
        <translation>直引号</translation>
    </message>
    <message>
        <source>Mark without its partner</source>
        <translation>标号不成对</translation>
    </message>
    <message>
        <source>Marks the wrong way round</source>
        <translation>标号方向错</translation>
    </message>
    <message>
        <source>Marks nested in their like</source>
        <translation>标号嵌套错</translation>
    </message>
    <message>
        <source>Stops that clash</source>
        <translation>点号连用</translation>
    </message>
    <message>
        <source>Sentence without its stop</source>
        <translation>句末缺标点</translation>
    </message>
    <message>
        <source>“、” between neighbours in marks</source>
        <translation>书名号、引号之间的顿号</translation>
    </message>
    <message>
        <source>Mark of a range of dates or places</source>
        <translation>日期、地点起止的连接号</translation>
    </message>
    <message>
        <source>Long dash in a number or model</source>
        <translation>号码、型号中的连接号</translation>
    </message>
    <message>
        <source>Mark of a range of numbers</source>
        <translation>数值范围的连接号</translation>
    </message>
    <message>
        <source>Form of dash or ellipsis</source>
        <translation>破折号、省略号的写法</translation>
    </message>
    <message>
        <source>Form of the interpunct</source>
        <translation>间隔号的写法</translation>
    </message>
    <message>
        <source>Mark in the wrong place</source>
        <translation>标点位置不当</translation>
    </message>
    <message>
        <source>Publication without 《》</source>
        <translation>书报刊名缺书名号</translation>
    </message>
    <message>
        <source>Two marks in one series</source>
        <translation>并列项的标点不一</translation>
    </message>
    <message>
        <source>The number “%1” takes the short hyphen “-”.</source>
        <translation>号码“%1”中用短横线“-”</translation>
    </message>
    <message>
        <source>A range of dates, times or places takes one “—”, not “%1”.</source>
        <translation>日期、时间、地点的起止用一字线“—”，不用“%1”</translation>
    </message>
    <message>
        <source>A range of numbers takes “%1”, not “%2”.</source>
        <translation>数值范围用“%1”，不用“%2”</translation>
    </message>
    <message>
        <source>In “%1” the first number needs its “%2” too.</source>
        <translation>“%1”的前一个数也要带“%2”</translation>
    </message>
    <message>
        <source>Between neighbours in %1%2 no “、” is needed.</source>
        <translation>并列的%1%2之间不用顿号</translation>
    </message>
    <message>
        <source>One series of numbers is parted by both “%1” and “%2”.</source>
        <translation>同一组并列数字既用“%1”又用“%2”隔开，应当统一</translation>
    </message>
    <message>
        <source>The set term is “%1”, in characters.</source>
        <translation>固定用语应写作“%1”</translation>
    </message>
    <message>
        <source>Blank between characters and numbers</source>
        <translation>汉字与数字之间的空格</translation>
    </message>
    <message>
        <source>Blank between characters</source>
        <translation>汉字之间的空格</translation>
    </message>
    <message>
        <source>Blank beside a mark</source>
        <translation>标点旁的空格</translation>
    </message>
    <message>
        <source>Paragraph cut in two</source>
        <translation>段落被断开</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>看不见的字符</translation>
    </message>
    <message>
        <source>Layout blank in a title</source>
        <translation>标题中的排版空格</translation>
    </message>
    <message>
        <source>“%1”: only one mark can stand here.</source>
        <translation>“%1”：点号不能连用，只留一个</translation>
    </message>
    <message>
        <source>The “%1” in “%2” is one too many.</source>
        <translation>“%2”中的“%1”多余</translation>
    </message>
    <message>
        <source>“%1” is in full width: “%2”.</source>
        <translation>“%1”是全角，应为“%2”</translation>
    </message>
    <message>
        <source>A year in characters takes “〇”: “%1”.</source>
        <translation>汉字年份中的零写作“〇”：%1</translation>
    </message>
    <message>
        <source>“%1” mixes digits and characters in one number.</source>
        <translation>“%1”中一个数混用阿拉伯数字和汉字</translation>
    </message>
    <message>
        <source>“%1” is written in characters, the article&apos;s other counts of “%2” in digits.</source>
        <translation>“%1”用汉字，本稿其他“%2”数用阿拉伯数字，宜统一</translation>
    </message>
    <message>
        <source>“%1” is no longer “%2”</source>
        <translation>“%1”已不再担任“%2”</translation>
    </message>
    <message>
        <source>“%1” is “%3”, not “%2”</source>
        <translation>“%1”的职务是“%3”，不是“%2”</translation>
    </message>
    <message>
        <source>The roster has “%1”</source>
        <translation>名册作“%1”</translation>
    </message>
    <message>
        <source>“%1” stands before “%2” in the official order</source>
        <translation>按名册顺序，“%1”应在“%2”之前</translation>
    </message>
    <message>
        <source>here before: “%1”</source>
        <translation>此处在前：“%1”</translation>
    </message>
    <message>
        <source>House style puts the post first: “%1”</source>
        <translation>应先职务后姓名：“%1”</translation>
    </message>
    <message>
        <source>House style puts the name first: “%1”</source>
        <translation>应先姓名后职务：“%1”</translation>
    </message>
    <message>
        <source>One person&apos;s name in two forms</source>
        <translation>人名写法不一</translation>
    </message>
    <message>
        <source>Name differs from the roster</source>
        <translation>人名与名册不符</translation>
    </message>
    <message>
        <source>Post or order differs from the roster</source>
        <translation>职务或排序与名册不符</translation>
    </message>
    <message>
        <source>Order of name and post</source>
        <translation>姓名与职务的先后</translation>
    </message>
    <message>
        <source>Known is the name “%1”</source>
        <translation>已知人名“%1”</translation>
    </message>
    <message>
        <source>“%1” is probably “%2”</source>
        <translation>“%1”疑为“%2”</translation>
    </message>
    <message>
        <source>“%1” stands here</source>
        <translation>此处作“%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are almost alike and may be one person</source>
        <translation>“%1”和“%2”十分相近，可能是同一个人</translation>
    </message>
    <message>
        <source>“%1” is better written “%2”</source>
        <translation>“%1”宜写作“%2”</translation>
    </message>
    <message>
        <source>Word that may not be used</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Fixed phrase misspelt</source>
        <translation>固定表述有误</translation>
    </message>
    <message>
        <source>Term not in its preferred form</source>
        <translation>用语不规范</translation>
    </message>
    <message>
        <source>Two forms of one term</source>
        <translation>同一名称写法不一</translation>
    </message>
    <message>
        <source>Table of terms: %1</source>
        <translation>规范用语依据：%1</translation>
    </message>
    <message>
        <source>“%1” may not be used: write “%2”</source>
        <translation>“%1”不宜使用，应为“%2”</translation>
    </message>
    <message>
        <source>“%1” should be “%2”</source>
        <translation>“%1”应为“%2”</translation>
    </message>
    <message>
        <source>“%1” may not be used</source>
        <translation>“%1”不宜使用</translation>
    </message>
    <message>
        <source>also here</source>
        <translation>另一处</translation>
    </message>
    <message>
        <source>“%1” here, “%2” elsewhere: one thing under two names?</source>
        <translation>此处作“%1”，别处作“%2”，是否同一名称？</translation>
    </message>
    <message>
        <source>One unit in two forms: “%1” here, “%2” elsewhere</source>
        <translation>同一单位写法不一：此处作“%1”，别处作“%2”</translation>
    </message>
    <message>
        <source>“%1” is not declared: %2（以下简称“%1”）</source>
        <translation>简称“%1”未说明：%2（以下简称“%1”）</translation>
    </message>
    <message>
        <source>First mention of “%2” by its short form “%1”</source>
        <translation>首次出现宜用全称“%2”，此处为简称“%1”</translation>
    </message>
    <message>
        <source>Name of a unit misspelt</source>
        <translation>单位名称有误</translation>
    </message>
    <message>
        <source>Short form of a unit not introduced</source>
        <translation>单位简称未说明</translation>
    </message>
    <message>
        <source>“%1” is probably the unit “%2”</source>
        <translation>“%1”疑为单位“%2”</translation>
    </message>
    <message>
        <source>Register of units: %1</source>
        <translation>单位名录：%1</translation>
    </message>
    <message>
        <source>Names of units join with “和”: “%2”, not “%1”</source>
        <translation>机构名称用“和”：“%2”，不作“%1”</translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>错词</translation>
    </message>
    <message>
        <source>Word that its neighbours contradict</source>
        <translation>词语搭配不当</translation>
    </message>
    <message>
        <source>Character mistaken for one of similar shape</source>
        <translation>形近字误用</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>语义重复</translation>
    </message>
    <message>
        <source>Unlikely character</source>
        <translation>疑似别字</translation>
    </message>
    <message>
        <source>“%1” does not go with its neighbours; “%2” is meant</source>
        <translation>此处“%1”应为“%2”</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, which is meant</source>
        <translation>“%1”应为“%2”（形近致误）</translation>
    </message>
    <message>
        <source>“%1” says one thing twice; “%2” is enough</source>
        <translation>“%1”语义重复，用“%2”即可</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>“%1” stands cut off by “%2”</source>
        <translation>“%1”被“%2”隔断</translation>
    </message>
    <message>
        <source>Of “%1” one word is enough</source>
        <translation>“%1”叠用，留一个即可</translation>
    </message>
    <message>
        <source>“%1” stands %2 times where once is enough</source>
        <translation>“%1”重复了，留一个即可</translation>
    </message>
    <message>
        <source>Doubled character</source>
        <translation>重字</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>重词</translation>
    </message>
    <message>
        <source>Doubled or clashing particle</source>
        <translation>虚词重复或叠用</translation>
    </message>
    <message>
        <source>“%1” runs several words together; part them: “%2”</source>
        <translation>“%1”连写，宜断开为“%2”</translation>
    </message>
    <message>
        <source>“%1” is another character that only looks like “%2”</source>
        <translation>“%1”只是字形像“%2”，编码不同</translation>
    </message>
    <message>
        <source>“%1” is the traditional or a variant form of “%2”</source>
        <translation>“%1”是“%2”的繁体或异体</translation>
    </message>
    <message>
        <source>Traditional or variant character</source>
        <translation>繁体字或异体字</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>词语连写</translation>
    </message>
    <message>
        <source>的, 地 or 得</source>
        <translation>“的”“地”“得”混用</translation>
    </message>
    <message>
        <source>“%1” should be “%2” before a verb</source>
        <translation>动词前的“%1”应为“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2年</translation>
    </message>
    <message>
        <source>“%1” would be in %2; counted from %3 it is the %4th.</source>
        <translation>“%1”应在%2年；从%3年算起，应为%4周年</translation>
    </message>
    <message>
        <source>The last point</source>
        <translation>最后一项</translation>
    </message>
    <message>
        <source>“%1” is announced, but there are %2.</source>
        <translation>说是“%1”，实为%2项</translation>
    </message>
    <message>
        <source>A second credit line: “%1”.</source>
        <translation>多出一行供稿：“%1”</translation>
    </message>
    <message>
        <source>The other credit line</source>
        <translation>另一行供稿</translation>
    </message>
    <message>
        <source>“%1” has no credit line.</source>
        <translation>“%1”没有供稿行</translation>
    </message>
    <message>
        <source>A blank inside the unit’s name: “%1”.</source>
        <translation>单位名称中间有空格：“%1”</translation>
    </message>
    <message>
        <source>Credited to “%1”; “%2” is known.</source>
        <translation>供稿单位“%1”疑为“%2”</translation>
    </message>
    <message>
        <source>The article’s title</source>
        <translation>正文标题</translation>
    </message>
    <message>
        <source>The register of units</source>
        <translation>单位名录</translation>
    </message>
    <message>
        <source>“%1” is not in the register of units.</source>
        <translation>“%1”不在单位名录中</translation>
    </message>
    <message>
        <source>Another credit line</source>
        <translation>另一处供稿行</translation>
    </message>
    <message>
        <source>“%1”: that February has 28 days.</source>
        <translation>“%1”：这一年2月只有28天</translation>
    </message>
    <message>
        <source>“%1”: there is no such date.</source>
        <translation>“%1”：没有这一天</translation>
    </message>
    <message>
        <source>“%1”: months and days are written without a leading zero.</source>
        <translation>“%1”：月、日前不写0</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”：止日早于起日</translation>
    </message>
    <message>
        <source>A date or time that does not exist</source>
        <translation>日期、时间有误</translation>
    </message>
    <message>
        <source>The weekday is not that date&apos;s</source>
        <translation>星期与日期不符</translation>
    </message>
    <message>
        <source>A date after the issue&apos;s</source>
        <translation>日期晚于本期</translation>
    </message>
    <message>
        <source>A day that depends on the reader&apos;s, or far from the issue&apos;s</source>
        <translation>相对时间，或离本期太远的日期</translation>
    </message>
    <message>
        <source>An anniversary with the wrong number</source>
        <translation>周年数有误</translation>
    </message>
    <message>
        <source>One event with two dates</source>
        <translation>同一件事日期不一</translation>
    </message>
    <message>
        <source>The issue&apos;s numbers or date do not follow the last issue&apos;s</source>
        <translation>期号、日期与上一期不衔接</translation>
    </message>
    <message>
        <source>The total number is %1; the last issue’s was %2.</source>
        <translation>总期号为%1，上一期是%2</translation>
    </message>
    <message>
        <source>The number is %1; the last issue was %2 of %3.</source>
        <translation>本期为第%1期，上一期是%3年第%2期</translation>
    </message>
    <message>
        <source>The issue is of %1; the last one already was of %2.</source>
        <translation>本期日期%1，不晚于上一期的%2</translation>
    </message>
    <message>
        <source>“%1”: another article dates the same event %2.</source>
        <translation>“%1”：另一篇记同一件事为%2</translation>
    </message>
    <message>
        <source>The other date</source>
        <translation>另一处日期</translation>
    </message>
    <message>
        <source>“%1” lies after the issue’s date, %2.</source>
        <translation>“%1”晚于本期日期%2</translation>
    </message>
    <message>
        <source>“%1” lies far before the issue’s date, %2.</source>
        <translation>“%1”离本期日期%2太远</translation>
    </message>
    <message>
        <source>“%1”: the reader reads it on another day; name the date.</source>
        <translation>“%1”：应写明日期</translation>
    </message>
    <message>
        <source>“%1”: a bulletin names whom it means.</source>
        <translation>“%1”：刊物行文应写明名称</translation>
    </message>
    <message>
        <source>Almost the same paragraph already stands in the issue.</source>
        <translation>本期前文已有几乎相同的一段</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>The parts do not add up to the whole</source>
        <translation>分项与总数不符</translation>
    </message>
    <message>
        <source>A length of time that its dates do not have</source>
        <translation>时间长度与起止日期不符</translation>
    </message>
    <message>
        <source>Another number of points than announced</source>
        <translation>项数与所说不符</translation>
    </message>
    <message>
        <source>Points that are counted wrongly</source>
        <translation>序号有误</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is due.</source>
        <translation>此处应为“%2”，误作“%1”</translation>
    </message>
    <message>
        <source>The contents name “%1”, but there is no such article.</source>
        <translation>目录有“%1”，正文没有这一篇</translation>
    </message>
    <message>
        <source>The contents do not name “%1”.</source>
        <translation>目录漏列“%1”</translation>
    </message>
    <message>
        <source>The contents print “%1”, the article’s title is “%2”.</source>
        <translation>目录为“%1”，正文标题为“%2”</translation>
    </message>
    <message>
        <source>The contents print it under “%1”, in the text it stands under “%2”.</source>
        <translation>目录列在“%1”，正文在“%2”</translation>
    </message>
    <message>
        <source>The contents name “%1” in another order than the text, where it is article %2.</source>
        <translation>目录中“%1”的次序与正文不同，正文是第%2篇</translation>
    </message>
    <message>
        <source>This already stands in the issue: “%1”.</source>
        <translation>本期前文已有：“%1”</translation>
    </message>
    <message>
        <source>Two articles are called “%1”.</source>
        <translation>两篇文章同题：“%1”</translation>
    </message>
    <message>
        <source>“%1”, but %2 is %3 days.</source>
        <translation>“%1”，但%2共%3天</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>“%1”, but from %2 to %3 is %4 days.</source>
        <translation>“%1”，但%2至%3共%4天</translation>
    </message>
    <message>
        <source>“%1”, but the title says “%2”.</source>
        <translation>“%1”，但标题为“%2”</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Contents and title differ</source>
        <translation>目录与标题不一致</translation>
    </message>
    <message>
        <source>A line of the contents without an article</source>
        <translation>目录有题无文</translation>
    </message>
    <message>
        <source>An article that the contents do not name</source>
        <translation>目录漏列文章</translation>
    </message>
    <message>
        <source>The contents&apos; order or section is not the text&apos;s</source>
        <translation>目录的次序、栏目与正文不同</translation>
    </message>
    <message>
        <source>No credit line, or two</source>
        <translation>供稿行缺失或重复</translation>
    </message>
    <message>
        <source>The credited unit</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>文字重复</translation>
    </message>
    <message>
        <source>The shape of titles, stray lines</source>
        <translation>标题样式、残留的行</translation>
    </message>
    <message>
        <source>“%1”, but the parts (%2) make %3.</source>
        <translation>“%1”，但分项（%2）合计%3</translation>
    </message>
    <message>
        <source>“%1”: there is no such time.</source>
        <translation>“%1”：没有这个时间</translation>
    </message>
    <message>
        <source>“%1%2”: that is not the time of day.</source>
        <translation>“%1%2”：时段与钟点矛盾</translation>
    </message>
    <message>
        <source>A title takes no “%1” at its end.</source>
        <translation>标题末尾不用“%1”</translation>
    </message>
    <message>
        <source>A title of %1 lines.</source>
        <translation>标题多达%1行</translation>
    </message>
    <message>
        <source>A title’s line of %1 characters.</source>
        <translation>标题一行长达%1字</translation>
    </message>
    <message>
        <source>“%1” stands alone on a line of the title.</source>
        <translation>标题有一行只剩“%1”</translation>
    </message>
    <message>
        <source>The title’s line ends within “%1”.</source>
        <translation>标题换行拆开了“%1”</translation>
    </message>
    <message>
        <source>A line that was left over: “%1”.</source>
        <translation>“%1”是来稿残留的行，应删去</translation>
    </message>
    <message>
        <source>“%1” has no text.</source>
        <translation>“%1”没有正文</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3.</source>
        <translation>%1是%2，不是%3</translation>
    </message>
    <message>
        <source>“%1” may be a slip for “%2”</source>
        <translation>“%1”疑为“%2”之误</translation>
    </message>
    <message>
        <source>The contents put “%1” on page %2, which does not lie between the pages of its neighbours.</source>
        <translation>目录中“%1”的页码“%2”与前后各行的页码不成顺序</translation>
    </message>
    <message>
        <source>“%1” is not in the table of standard characters: is it the one that is meant?</source>
        <translation>“%1”不在《通用规范汉字表》中，请核对是否用字有误</translation>
    </message>
    <message>
        <source>Character outside the standard table</source>
        <translation>表外字</translation>
    </message>
    <message>
        <source>A wide blank stands in “%1”.</source>
        <translation>“%1”处有全角空格</translation>
    </message>
    <message>
        <source>“%3” in “%1” should be “%2”.</source>
        <translation>“%1”中的“%3”应为“%2”</translation>
    </message>
    <message>
        <source>%1 in %2 is number %3, not %4.</source>
        <translation>%2年的%1是第%3个，不是第%4个</translation>
    </message>
    <message>
        <source>The year that it is counted from</source>
        <translation>起算的年份</translation>
    </message>
    <message>
        <source>“%1”: counted from %2 it would be %3.</source>
        <translation>“%1”：从%2算起应为%3</translation>
    </message>
    <message>
        <source>These shares make %1%, not 100%.</source>
        <translation>各项占比合计%1%，不是100%</translation>
    </message>
    <message>
        <source>The issue is numbered in %1 and dated in %2.</source>
        <translation>期号写的是%1年，日期在%2年</translation>
    </message>
    <message>
        <source>The total number %1 is smaller than the issue’s own, %2.</source>
        <translation>总期号%1比本期期号%2还小</translation>
    </message>
    <message>
        <source>“%1”, but %2 is %3 years.</source>
        <translation>“%1”，而%2是%3年</translation>
    </message>
    <message>
        <source>The contents have the section “%1”, the text “%2”.</source>
        <translation>目录中的栏目为“%1”，正文为“%2”</translation>
    </message>
    <message>
        <source>The column makes %1, not %2.</source>
        <translation>这一列合计应为%1，不是%2</translation>
    </message>
    <message>
        <source>Almost the same sentence already stands in the issue.</source>
        <translation>本期已有几乎相同的一句</translation>
    </message>
    <message>
        <source>“%1”: a range has one mark.</source>
        <translation>“%1”：表示起止只用一个连接号。</translation>
    </message>
    <message>
        <source>%1 of the contents’ %2 lines differ from their articles’ titles; compare the two lists.</source>
        <translation>目录 %2 条中有 %1 条与正文标题不一致，请逐条核对。</translation>
    </message>
    <message>
        <source>%1 of the contents’ %2 lines name no article; compare the contents with the text.</source>
        <translation>目录 %2 条中有 %1 条在正文中找不到对应文章，请核对目录与正文。</translation>
    </message>
    <message>
        <source>The contents do not name %1 of the %2 articles; compare the contents with the text.</source>
        <translation>正文 %2 篇中有 %1 篇未列入目录，请核对目录与正文。</translation>
    </message>
    <message>
        <source>“%1” is a time: its colon is the half-width “:”.</source>
        <translation>“%1”是时间，冒号应为半角“:”。</translation>
    </message>
    <message>
        <source>The issue is dated in %1; the weekdays in its articles are those of %2.</source>
        <translation>本期日期写的是%1年，文中的星期却都是%2年的。</translation>
    </message>
    <message>
        <source>The issue is dated in %1; its number and its articles are of %2.</source>
        <translation>日期写的是%1年，期号和正文都是%2年。</translation>
    </message>
    <message>
        <source>The issue’s end says %1, its head %2.</source>
        <translation>刊尾写的是%1，刊头是%2。</translation>
    </message>
    <message>
        <source>%1 of %2 are %3%, not %4%.</source>
        <translation>%2中的%1占%3%，不是%4%。</translation>
    </message>
    <message>
        <source>The average of these numbers is %1, not %2.</source>
        <translation>这几个数的平均数是%1，不是%2。</translation>
    </message>
</context>
<context>
    <name>bulletin::ChipLabel</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>bulletin::ClosingBackup</name>
    <message>
        <source>Close Without a Backup</source>
        <translation>不备份，直接关闭</translation>
    </message>
    <message>
        <source>The backup could not be made: %1 Your text is saved in the desk itself.</source>
        <translation>备份没有做成：%1 您的文字已保存在编务库里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Backing up the desk</source>
        <translation>正在备份编务库</translation>
    </message>
</context>
<context>
    <name>bulletin::CodeSheet</name>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Whoever has it can give the administrator a new password, should the old one be forgotten. It is shown this one time and kept nowhere: write it down, put it into a sealed envelope and lock that away.</source>
        <translation>管理员忘记口令时，凭恢复码可以重设。恢复码只显示这一次，不留存：请抄写或打印，装入信封密封，妥善锁存。</translation>
    </message>
    <message>
        <source>I have written it down or printed it</source>
        <translation>我已抄写或打印</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Recovery Code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>In a sealed envelope, locked away.</source>
        <translation>装入信封密封，妥善锁存。</translation>
    </message>
</context>
<context>
    <name>bulletin::CommandLine</name>
    <message>
        <source>Not known here: %1</source>
        <translation>这里没有：%1</translation>
    </message>
    <message>
        <source>Something is missing: a command, a file or a name.</source>
        <translation>还缺少命令、文件或名称。</translation>
    </message>
    <message>
        <source>An option stands without its value.</source>
        <translation>有一个选项没有写值。</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation>看不懂这条命令。</translation>
    </message>
    <message>
        <source>The folder that holds the desk</source>
        <translation>编务库所在的文件夹</translation>
    </message>
    <message>
        <source>The desk&apos;s file, or postgresql://…</source>
        <translation>编务库文件，或 postgresql://…</translation>
    </message>
    <message>
        <source>Which bulletin, where the desk holds several</source>
        <translation>有多个刊物时，指明是哪一个</translation>
    </message>
    <message>
        <source>Language of what is printed: zh_CN or en</source>
        <translation>输出所用语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>A fixed time, for tests</source>
        <translation>固定时间，仅供测试</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>输出一份 JSON</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>What was to be printed could not be written.</source>
        <translation>要输出的内容没有写出去。</translation>
    </message>
    <message>
        <source>Check the disk that the output goes to.</source>
        <translation>请检查输出所在的磁盘。</translation>
    </message>
    <message>
        <source>The editorial desk of a printed bulletin, on the command line</source>
        <translation>编务台的命令行</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>See: bulletin --help</source>
        <translation>请看：bulletin --help</translation>
    </message>
    <message>
        <source>Who does it, on a desk with accounts; the password comes from BULLETIN_PASSWORD or is asked for</source>
        <translation>在须登录的编务库上由谁来做；口令取自 BULLETIN_PASSWORD，或在终端询问</translation>
    </message>
</context>
<context>
    <name>bulletin::CommandPalette</name>
    <message>
        <source>Commands and Jumps</source>
        <translation>命令或跳转</translation>
    </message>
    <message>
        <source>Command or article</source>
        <translation>命令或稿件</translation>
    </message>
    <message>
        <source>Command, or a few characters of a title</source>
        <translation>输入命令，或标题中的几个字</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>bulletin::CommentCard</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>%1 的意见：%2</translation>
    </message>
    <message>
        <source>✓ resolved by %1</source>
        <translation>✓ %1 已解决</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>标为已解决</translation>
    </message>
</context>
<context>
    <name>bulletin::CommentCommands</name>
    <message>
        <source>  on “%1”</source>
        <translation>  批注处：“%1”</translation>
    </message>
    <message>
        <source>, which is gone</source>
        <translation>（原文已不在）</translation>
    </message>
    <message>
        <source>  resolved by %1</source>
        <translation>  已由%1解决</translation>
    </message>
    <message>
        <source>“%1” does not stand in the article.</source>
        <translation>稿件中没有“%1”。</translation>
    </message>
    <message>
        <source>Give the words as they stand there, within one paragraph.</source>
        <translation>请照原文给出同一段内的文字。</translation>
    </message>
    <message>
        <source>“%1” is not a comment&apos;s id.</source>
        <translation>“%1”不是批注的标识。</translation>
    </message>
    <message>
        <source>Commented: %1</source>
        <translation>已批注：%1</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>已解决。</translation>
    </message>
    <message>
        <source>“%1” has no such comment.</source>
        <translation>《%1》没有这条批注。</translation>
    </message>
    <message>
        <source>List them with: bulletin article comment list</source>
        <translation>可用 bulletin article comment list 列出。</translation>
    </message>
    <message>
        <source>Comments: add, list, resolve</source>
        <translation>批注：添加、列出、解决</translation>
    </message>
    <message>
        <source>Comment on an article, or on words of it</source>
        <translation>对稿件或其中文字加批注</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>批注内容</translation>
    </message>
    <message>
        <source>The words of the article that it is about</source>
        <translation>所批注的原文</translation>
    </message>
    <message>
        <source>The comment that it answers, by its id</source>
        <translation>所回复的批注的标识</translation>
    </message>
    <message>
        <source>List an article&apos;s comments with their places in the newest text</source>
        <translation>列出稿件的批注及其在最新文字中的位置</translation>
    </message>
    <message>
        <source>Mark a comment as resolved</source>
        <translation>将批注标为已解决</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>其标识</translation>
    </message>
</context>
<context>
    <name>bulletin::CommissionCommands</name>
    <message>
        <source>There is no unit “%1” in the registry.</source>
        <translation>单位名录中没有“%1”。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>came</source>
        <translation>已来稿</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待来稿</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2024-02-22.</source>
        <translation>“%1”不是日期。请写成 2024-02-22。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Nothing of that id was asked for.</source>
        <translation>没有这个标识的约稿。</translation>
    </message>
    <message>
        <source>List what was with: bulletin commission list</source>
        <translation>可用 bulletin commission list 列出。</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing yet; it is in %n of the last six issues</source>
        <translation>
            <numerusform>%1：尚未来稿；最近六期中有 %n 期刊用过其稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing yet; it was asked for “%2”</source>
        <translation>%1：尚未来稿；已约“%2”</translation>
    </message>
    <message>
        <source>What units were asked for: add, list, close, missing</source>
        <translation>约稿：添加、列出、结束、缺稿</translation>
    </message>
    <message>
        <source>Ask a unit for an article</source>
        <translation>向单位约稿</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>约稿内容</translation>
    </message>
    <message>
        <source>The last day, as 2024-02-22</source>
        <translation>截稿日期，如 2024-02-22</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>其他说明</translation>
    </message>
    <message>
        <source>The issue that it is for</source>
        <translation>用于哪一期</translation>
    </message>
    <message>
        <source>List what was asked for, by due day</source>
        <translation>按截稿日期列出约稿</translation>
    </message>
    <message>
        <source>Ask for it no more</source>
        <translation>结束约稿</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>其标识</translation>
    </message>
    <message>
        <source>Why, where nothing came</source>
        <translation>未来稿时的原因</translation>
    </message>
    <message>
        <source>The units that an issue has nothing from yet</source>
        <translation>本期尚未来稿的单位</translation>
    </message>
    <message>
        <source>2024-1 (year-number) or total232</source>
        <translation>2024-1（年-期）或 total232</translation>
    </message>
</context>
<context>
    <name>bulletin::CommissionsView</name>
    <message>
        <source>This issue is no longer there.</source>
        <translation>这一期已经不在了。</translation>
    </message>
    <message>
        <source>Ask a Unit…</source>
        <translation>约稿…</translation>
    </message>
    <message>
        <source>No Longer Asked For…</source>
        <translation>不再约稿…</translation>
    </message>
    <message>
        <source>Asked For: %1</source>
        <comment>articles that units were asked for, and the issue</comment>
        <translation>约稿：%1</translation>
    </message>
    <message>
        <source>What was asked for, by due time</source>
        <translation>约稿，按截止时间排列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>约稿人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>✓ came in</source>
        <translation>✓ 已来稿</translation>
    </message>
    <message>
        <source>⚠ overdue</source>
        <translation>⚠ 已逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待来稿</translation>
    </message>
    <message>
        <source>%1 (asked, due %2)</source>
        <translation>%1（已约稿，%2 截止）</translation>
    </message>
    <message>
        <source>%1 (in %2 of the last six issues)</source>
        <translation>%1（近六期有 %2 期供稿）</translation>
    </message>
    <message>
        <source>Every unit that was asked, or usually sends something, has sent something.</source>
        <translation>已约稿和经常供稿的单位都已来稿。</translation>
    </message>
    <message>
        <source>Nothing has come yet from: %1</source>
        <translation>尚未来稿：%1</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>这次约稿已经结束。</translation>
    </message>
    <message>
        <source>Ask a Unit for an Article</source>
        <translation>向单位约稿</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>供稿单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>约什么稿(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>截止(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>约稿</translation>
    </message>
    <message>
        <source>“%1” Is No Longer Asked For</source>
        <translation>不再约“%1”</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Close It</source>
        <translation>结束约稿</translation>
    </message>
</context>
<context>
    <name>bulletin::CompareCommands</name>
    <message numerus="yes">
        <source>version %1 → version %2: %n character(s) changed</source>
        <translation>
            <numerusform>第 %1 版 → 第 %2 版：改动 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two versions, character by character</source>
        <translation>逐字比较两版</translation>
    </message>
    <message>
        <source>The number of the earlier one; the one before where it is not given</source>
        <translation>较早一版的版次；不给则为前一版</translation>
    </message>
    <message>
        <source>The number of the later one; the newest where it is not given</source>
        <translation>较晚一版的版次；不给则为最新一版</translation>
    </message>
</context>
<context>
    <name>bulletin::CompareDialog</name>
    <message>
        <source>Compare Two Texts</source>
        <translation>对照两份文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From “%1” (▼ is not in the other) to “%2” (▲ came in)</source>
        <translation>从“%1”（▼ 删去的）到“%2”（▲ 新增的）</translation>
    </message>
</context>
<context>
    <name>bulletin::ConflictBar</name>
    <message>
        <source>Somebody else saved this article in the meantime. Your text is not lost: it is here, and kept beside the other one.</source>
        <translation>他人在此期间保存过这篇稿件。您的文字没有丢：就在这里，也另外存着。</translation>
    </message>
    <message>
        <source>Compare Both</source>
        <translation>对照两份</translation>
    </message>
    <message>
        <source>Keep Mine as the Newest</source>
        <translation>保留我的为新稿</translation>
    </message>
    <message>
        <source>Give Mine Up…</source>
        <translation>放弃我的…</translation>
    </message>
    <message>
        <source>Merge Both…</source>
        <translation>合并两份…</translation>
    </message>
</context>
<context>
    <name>bulletin::CorrectionEdit</name>
    <message>
        <source>To replace, name what stands there and what is to stand there instead.</source>
        <translation>改正：请写明原文和改后的文字。</translation>
    </message>
    <message>
        <source>To insert, name the words that are missing.</source>
        <translation>增补：请写明要补的文字。</translation>
    </message>
    <message>
        <source>Name the words that it is about, and none to put there instead.</source>
        <translation>请只写明所指的文字，不要写改后的文字。</translation>
    </message>
    <message>
        <source>To transpose, name the words as they stand, and the same characters in their right order.</source>
        <translation>对调：请写明原文，以及同样的字调好次序后的文字。</translation>
    </message>
    <message>
        <source>For spacing, name the words as they stand, and the same words with other blanks.</source>
        <translation>空距：请写明原文，以及只改空格后的同样文字。</translation>
    </message>
    <message>
        <source>To move, name the words that move, and the words behind which they go; those stand once in the article.</source>
        <translation>移动：请写明要移动的文字，以及移到哪几个字之后；那几个字在本稿中只能出现一次。</translation>
    </message>
    <message>
        <source>No line of the title ends there.</source>
        <translation>标题在此处没有换行。</translation>
    </message>
    <message>
        <source>To run on, name the end of a paragraph that another one follows.</source>
        <translation>接排：请指明段末，其后须另有一段。</translation>
    </message>
    <message>
        <source>Name the words that the new paragraph begins with; they stand inside one.</source>
        <translation>请写明新段开头的文字；它须在一段之内。</translation>
    </message>
    <message>
        <source>“%1” does not stand there in the text that is being read.</source>
        <translation>校样此处没有“%1”。</translation>
    </message>
    <message>
        <source>Mark the words as they are printed.</source>
        <translation>请按校样上的原文标注。</translation>
    </message>
    <message>
        <source>A correction changes words within one paragraph or one cell.</source>
        <translation>一条校记只改一段或一格之内的文字。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>稿件须有标题。</translation>
    </message>
</context>
<context>
    <name>bulletin::CorrectionForm</name>
    <message>
        <source>Select the wrong words in the line, and write what is to stand there.</source>
        <translation>在“本行”里选中错字，在“改为”里写正确的字。</translation>
    </message>
    <message>
        <source>Select the words that are to go.</source>
        <translation>在“本行”里选中要删去的字。</translation>
    </message>
    <message>
        <source>Put the cursor where words are missing, and write them.</source>
        <translation>把光标放到缺字的地方，在“改为”里写上。</translation>
    </message>
    <message>
        <source>Select the words as they stand, and write the same characters in their right order.</source>
        <translation>选中顺序颠倒的字，在“改为”里按正确顺序写。</translation>
    </message>
    <message>
        <source>The next paragraph is run on behind this one.</source>
        <translation>下一段接到本段后面，不另起。</translation>
    </message>
    <message>
        <source>Select the words with which a new paragraph is to begin.</source>
        <translation>选中要另起一段的开头几个字。</translation>
    </message>
    <message>
        <source>Select what is to move, and write the words behind which it goes.</source>
        <translation>选中要移动的字，在“改为”里写移到哪几个字后面。</translation>
    </message>
    <message>
        <source>Select what an earlier round marked and is to stay.</source>
        <translation>选中前一校次改过、应当保留的字。</translation>
    </message>
    <message>
        <source>Select the words, and write them with the blanks they are to have.</source>
        <translation>选中这几个字，在“改为”里按应有的空距写。</translation>
    </message>
    <message>
        <source>Kind of correction</source>
        <translation>校记种类</translation>
    </message>
    <message>
        <source>The line; select the words in it</source>
        <translation>本行文字，请选中要改的字</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>本行</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Click a line of the page to mark a correction on it.</source>
        <translation>点校样上的一行，在这里加校记。</translation>
    </message>
    <message>
        <source>Page %1, line %2</source>
        <translation>第 %1 页第 %2 行</translation>
    </message>
    <message>
        <source>Page %1, line %2: %3</source>
        <translation>第 %1 页第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>bulletin::CorrectionList</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of correction, what comes in</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of correction, what it is about</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” → “%3”</source>
        <comment>kind of correction, what stands there, what is to stand there</comment>
        <translation>%1“%2”→“%3”</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未改</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>done and checked</source>
        <translation>已改，已核红</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>校记</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>校记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>p. %1, l. %2</source>
        <comment>page, line</comment>
        <translation>%1 页 %2 行</translation>
    </message>
</context>
<context>
    <name>bulletin::CorrectionPlace</name>
    <message>
        <source>“%1” does not stand there any more: the article was changed after this proof was opened.</source>
        <translation>“%1”已不在原处：开校之后稿件又改过。</translation>
    </message>
    <message>
        <source>Look at the article. Where it is right already, decline the correction and say so.</source>
        <translation>请查看稿件；若已改好，请把这条校记记为不改并说明。</translation>
    </message>
</context>
<context>
    <name>bulletin::CorrectionVerbs</name>
    <message>
        <source>This correction is not there.</source>
        <translation>没有这条校记。</translation>
    </message>
    <message>
        <source>%1 is published and stays as it was printed; nothing was changed.</source>
        <translation>%1已刊发，保持印出时的样子；未作任何改动。</translation>
    </message>
    <message>
        <source>Record what was printed wrongly as an erratum.</source>
        <translation>印错之处请另记勘误。</translation>
    </message>
    <message>
        <source>Correction %1 is settled already (%2); nothing was changed.</source>
        <translation>第%1条校记已处理（%2）；未作任何改动。</translation>
    </message>
    <message>
        <source>This proof is not there.</source>
        <translation>没有这份校样。</translation>
    </message>
    <message>
        <source>This proof is not being read any more; nothing was changed.</source>
        <translation>这份校样已不在校读中；未作任何改动。</translation>
    </message>
    <message>
        <source>Mark it in the proof that is being read now, or in the next one.</source>
        <translation>请记在正在校读的校样里，或记在下一校次里。</translation>
    </message>
    <message>
        <source>The %1 is read by %2; nothing was changed.</source>
        <translation>%1由%2校读；未作任何改动。</translation>
    </message>
    <message>
        <source>Tell %1, or the editor.</source>
        <translation>请告诉%1或责编。</translation>
    </message>
    <message>
        <source>“%1” does not stand in the masthead, the sections or the tail that are being read.</source>
        <translation>校样的报头、栏目和版记中没有“%1”。</translation>
    </message>
    <message>
        <source>Mark the words as they are printed; name the article where they stand in one.</source>
        <translation>请按校样上的原文标注；文字在稿件里的，请指明稿件。</translation>
    </message>
    <message>
        <source>This article does not stand in the proof that is being read.</source>
        <translation>正在校读的校样中没有这篇稿件。</translation>
    </message>
    <message>
        <source>The article is no longer there; nothing was changed.</source>
        <translation>稿件已不在；未作任何改动。</translation>
    </message>
    <message>
        <source>Decline the correction, and say so.</source>
        <translation>请把这条校记记为不改并说明。</translation>
    </message>
    <message>
        <source>Pages and lines count from 1.</source>
        <translation>页和行从1数起。</translation>
    </message>
    <message>
        <source>Nothing of the issue was changed since this proof was opened; correction %1 stays open.</source>
        <translation>开校以来本期没有任何改动；第%1条校记仍待改。</translation>
    </message>
    <message>
        <source>Change it in the issue&apos;s properties or its sections first, then settle the correction.</source>
        <translation>请先在期属性或栏目中改好，再确认这条校记已改。</translation>
    </message>
    <message>
        <source>There is nothing to check about correction %1: it is %2.</source>
        <translation>第%1条校记无须核红：%2。</translation>
    </message>
    <message>
        <source>checked already</source>
        <translation>已核红</translation>
    </message>
    <message>
        <source>The editor makes the correction first.</source>
        <translation>请责编先改。</translation>
    </message>
</context>
<context>
    <name>bulletin::Database</name>
    <message>
        <source>The desk “%1” was made by a newer version of this program. It was not touched.</source>
        <translation>编务库“%1”是由更新版本的程序建立的，没有动它。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, too.</source>
        <translation>请在这台电脑上也安装新版本。</translation>
    </message>
    <message>
        <source>A desk cannot live on a network share (%1): two computers would destroy it.</source>
        <translation>编务库不能放在网络共享上（%1）：两台电脑同时写会损坏它。</translation>
    </message>
    <message>
        <source>Keep it on this computer&apos;s own disk, or use a PostgreSQL server with --db postgresql://…</source>
        <translation>请放在本机硬盘上，或用 PostgreSQL 服务器：--db postgresql://…</translation>
    </message>
    <message>
        <source>There is no desk at “%1”.</source>
        <translation>“%1”处没有编务库。</translation>
    </message>
    <message>
        <source>Make one with: bulletin init; or name another folder with --data.</source>
        <translation>可用 bulletin init 建立，或用 --data 指定别的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is empty; there is no desk in it.</source>
        <translation>“%1”是空的，里面没有编务库。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请用最新的备份恢复。</translation>
    </message>
    <message>
        <source>“%1” is not a desk, or its beginning is damaged. It was left as it is.</source>
        <translation>“%1”不是编务库，或者开头已损坏。文件没有动。</translation>
    </message>
    <message>
        <source>Check the name, or restore the newest backup.</source>
        <translation>请检查文件名，或用最新的备份恢复。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>Name another folder with --data.</source>
        <translation>请用 --data 指定别的文件夹。</translation>
    </message>
    <message>
        <source>Make one with: bulletin init</source>
        <translation>可用 bulletin init 建立</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged. It was left as it is.</source>
        <translation>编务库文件已损坏，没有动它。</translation>
    </message>
    <message>
        <source>“%1” holds something else than a desk. It was left as it is.</source>
        <translation>“%1”里放的是别的东西，不是编务库。没有动它。</translation>
    </message>
    <message>
        <source>Check the name, or make a database of its own for the desk.</source>
        <translation>请检查名称，或另建一个数据库给编务库用。</translation>
    </message>
    <message>
        <source>The desk “%1” cannot be made: the folder does not allow it, or its disk is full.</source>
        <translation>无法建立编务库“%1”：文件夹不允许写入，或磁盘已满。</translation>
    </message>
</context>
<context>
    <name>bulletin::Desk</name>
    <message>
        <source>This bulletin is no longer there.</source>
        <translation>这个刊物已经不在了。</translation>
    </message>
    <message>
        <source>Somebody else saved this article in the meantime. Your text is kept beside it; nothing was overwritten.</source>
        <translation>他人在此期间保存过这篇稿件。您的文字另外存着，没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Compare the two texts and keep what is right.</source>
        <translation>请对照两份，保留正确的。</translation>
    </message>
    <message>
        <source>“%1” stands in no issue; nothing was changed.</source>
        <translation>《%1》没有排在任何一期；没有改动。</translation>
    </message>
    <message>
        <source>“%1” stands in an issue; it was not deleted.</source>
        <translation>《%1》还排在期内，没有删除。</translation>
    </message>
    <message>
        <source>Take it out of the issue first.</source>
        <translation>请先把它从本期撤下。</translation>
    </message>
    <message>
        <source>A bulletin needs a name.</source>
        <translation>刊物需要名称。</translation>
    </message>
    <message>
        <source>Write the name as the masthead prints it.</source>
        <translation>请按刊头印的样子填写名称。</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>栏目需要名称。</translation>
    </message>
    <message>
        <source>Write it, or remove the empty line.</source>
        <translation>请填写名称，或去掉空行。</translation>
    </message>
    <message>
        <source>There are two sections named “%1”.</source>
        <translation>有两个栏目都叫“%1”。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请改其中一个的名称。</translation>
    </message>
    <message>
        <source>The planned pages must be between 1 and 999.</source>
        <translation>计划页数应在 1 到 999 之间。</translation>
    </message>
    <message>
        <source>The first cumulative number cannot be negative.</source>
        <translation>起始总期号不能为负数。</translation>
    </message>
    <message>
        <source>This desk has a bulletin named “%1” already.</source>
        <translation>编务库里已有名为“%1”的刊物。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime; nothing was overwritten.</source>
        <translation>他人在此期间改过；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Look at the newest state and do it again where it is still right.</source>
        <translation>请看最新的内容，如仍需要再改一次。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>稿件需要标题。</translation>
    </message>
    <message>
        <source>Write the title first.</source>
        <translation>请先填写标题。</translation>
    </message>
    <message>
        <source>This section is no longer there.</source>
        <translation>这个栏目已经不在了。</translation>
    </message>
    <message>
        <source>Choose another section.</source>
        <translation>请选择别的栏目。</translation>
    </message>
    <message>
        <source>Write its name first.</source>
        <translation>请先填写名称。</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>这篇稿件已经不在了。</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; see the unplaced articles.</source>
        <translation>可能已被他人删除；请看待用稿件。</translation>
    </message>
    <message>
        <source>The saved text of “%1” is missing; the desk is damaged. Nothing was changed.</source>
        <translation>《%1》保存过的文字不见了，编务库已损坏。没有改动。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请用最新的备份恢复。</translation>
    </message>
    <message>
        <source>“%1” is not the name of an issue.</source>
        <translation>“%1”不是期号的写法。</translation>
    </message>
    <message>
        <source>Write it as 2024-1 (year-number) or total232.</source>
        <translation>请写成 2024-1（年份-期号）或 总232。</translation>
    </message>
    <message>
        <source>There is no issue “%1” on this desk.</source>
        <translation>编务库里没有“%1”这一期。</translation>
    </message>
    <message>
        <source>List what there is with: bulletin issue list</source>
        <translation>可用 bulletin issue list 查看有哪些期</translation>
    </message>
    <message>
        <source>Several bulletins have an issue “%1”.</source>
        <translation>多个刊物都有“%1”这一期。</translation>
    </message>
    <message>
        <source>Say which one with --bulletin NAME.</source>
        <translation>请用 --bulletin 写明刊名。</translation>
    </message>
    <message>
        <source>No masthead was found, so that it is not clear which bulletin this is.</source>
        <translation>没有找到刊头，不能确定是哪个刊物。</translation>
    </message>
    <message>
        <source>Check the first lines of the file.</source>
        <translation>请检查文件开头几行。</translation>
    </message>
    <message>
        <source>An issue needs a date.</source>
        <translation>这一期需要日期。</translation>
    </message>
    <message>
        <source>Choose the day on which it is to be printed.</source>
        <translation>请选择印发日期。</translation>
    </message>
    <message>
        <source>An issue needs a year and a number from 1 on.</source>
        <translation>这一期需要年份和从 1 起的期号。</translation>
    </message>
    <message>
        <source>There is a No. %1 of %2 already; nothing was changed.</source>
        <translation>%2 年已有第 %1 期；没有改动。</translation>
    </message>
    <message>
        <source>Open that issue, or choose another number.</source>
        <translation>请打开那一期，或改用别的期号。</translation>
    </message>
    <message>
        <source>The cumulative number %1 is taken by %2; nothing was changed.</source>
        <translation>总期号 %1 已用于%2；没有改动。</translation>
    </message>
    <message>
        <source>Choose another cumulative number.</source>
        <translation>请改用别的总期号。</translation>
    </message>
    <message>
        <source>This issue is no longer there.</source>
        <translation>这一期已经不在了。</translation>
    </message>
    <message>
        <source>The masthead needs a name.</source>
        <translation>刊头需要名称。</translation>
    </message>
    <message>
        <source>%1 has articles; it was not removed.</source>
        <translation>%1里还有稿件，没有移除。</translation>
    </message>
    <message>
        <source>Take its articles out first.</source>
        <translation>请先撤下其中的稿件。</translation>
    </message>
    <message>
        <source>This doubt is no longer there.</source>
        <translation>这条疑点已经不在了。</translation>
    </message>
    <message>
        <source>The section “%1” has articles; it was not removed.</source>
        <translation>栏目“%1”里还有稿件，没有移除。</translation>
    </message>
    <message>
        <source>Move them to another section first.</source>
        <translation>请先把稿件移到别的栏目。</translation>
    </message>
    <message>
        <source>“%1” is not a whole path.</source>
        <translation>“%1”不是完整路径。</translation>
    </message>
    <message>
        <source>Write it from the beginning, as /media/stick/backups.</source>
        <translation>请从头写全，例如 /media/U盘/备份。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有“%1”这个文件夹。</translation>
    </message>
    <message>
        <source>Plug the disk in, or make the folder first.</source>
        <translation>请先插好磁盘，或建好文件夹。</translation>
    </message>
    <message>
        <source>A desk on a server is backed up by the server.</source>
        <translation>服务器上的编务库由服务器备份。</translation>
    </message>
    <message>
        <source>This folder lies beside the desk itself: it would be lost together with it.</source>
        <translation>这个文件夹与编务库在一处，会一起丢失。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or on a stick.</source>
        <translation>请选择另一块磁盘或 U 盘上的文件夹。</translation>
    </message>
    <message>
        <source>Write the reason: it is printed on the sheets.</source>
        <translation>请写明理由，它会印在审校单上。</translation>
    </message>
    <message>
        <source>The window locks after 1 to 30 minutes; nothing was changed.</source>
        <translation>闲置锁定的时间为 1 至 30 分钟；没有作任何改动。</translation>
    </message>
    <message>
        <source>This unit is no longer there.</source>
        <translation>这个单位已不存在。</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>请选择别的单位。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账户。</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>请选择别的人员。</translation>
    </message>
    <message>
        <source>“%1” is the last administrator; nothing was changed.</source>
        <translation>“%1”是最后一名管理员；没有作任何改动。</translation>
    </message>
    <message>
        <source>Make somebody else administrator first.</source>
        <translation>请先让另一人成为管理员。</translation>
    </message>
    <message>
        <source>Somebody signs in as “%1” already; nothing was changed.</source>
        <translation>登录名“%1”已有人使用；没有作任何改动。</translation>
    </message>
    <message>
        <source>Choose another name to sign in with.</source>
        <translation>请换一个登录名。</translation>
    </message>
    <message>
        <source>The account of “%1” is disabled; nothing was changed.</source>
        <translation>“%1”的账户已停用；没有作任何改动。</translation>
    </message>
    <message>
        <source>Enable it first.</source>
        <translation>请先启用它。</translation>
    </message>
    <message>
        <source>Nobody is signed in; nothing was changed.</source>
        <translation>没有人登录；没有作任何改动。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>This takes several people, and this desk has no accounts yet; nothing was changed.</source>
        <translation>这件事要由几个人分工，而本编务库还没有账户；没有作任何改动。</translation>
    </message>
    <message>
        <source>Make the administrator first; the administrator adds the others.</source>
        <translation>请先设立管理员，再由管理员添加其他人员。</translation>
    </message>
    <message>
        <source>This account was disabled; nothing was changed.</source>
        <translation>此账户已被停用；没有作任何改动。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>This was signed in with a password that somebody else knows; nothing was changed.</source>
        <translation>登录所用的口令是别人给的；没有作任何改动。</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>请先设置自己的口令。</translation>
    </message>
    <message>
        <source>This is for: %1. Nothing was changed.</source>
        <comment>the names of roles</comment>
        <translation>此事由以下角色办理：%1。没有作任何改动。</translation>
    </message>
    <message>
        <source>Ask an administrator to give somebody this role.</source>
        <translation>请管理员指定担任此角色的人员。</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <comment>the names of people</comment>
        <translation>请找：%1</translation>
    </message>
    <message>
        <source>“%1” is somebody else&apos;s text; nothing was changed.</source>
        <translation>《%1》是别人的稿件；没有作任何改动。</translation>
    </message>
    <message>
        <source>“%1” has been handed in; nothing was changed.</source>
        <translation>《%1》已经报送；没有作任何改动。</translation>
    </message>
    <message>
        <source>This one-time code is too old.</source>
        <translation>这个一次性口令已过期。</translation>
    </message>
    <message>
        <source>Ask an administrator for a new one.</source>
        <translation>请管理员重新发一个。</translation>
    </message>
    <message>
        <source>Check capitals and the input method.</source>
        <translation>请检查大小写和输入法。</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>登录名或口令不对。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请在 %1 秒后再试。</translation>
    </message>
    <message>
        <source>This desk has its administrator already; nothing was changed.</source>
        <translation>本编务库已有管理员；没有作任何改动。</translation>
    </message>
    <message>
        <source>Sign in; an administrator adds people.</source>
        <translation>请登录；人员由管理员添加。</translation>
    </message>
    <message>
        <source>The name or the recovery code is not right.</source>
        <translation>登录名或恢复码不对。</translation>
    </message>
    <message>
        <source>The code is the one that was shown last; the name must be an administrator&apos;s.</source>
        <translation>恢复码以最近一次显示的为准，登录名须是管理员的。</translation>
    </message>
    <message>
        <source>This desk has no accounts; nobody needs to sign in.</source>
        <translation>本编务库没有账户，不必登录。</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>此账户已停用。</translation>
    </message>
    <message>
        <source>This password was used before.</source>
        <translation>这个口令以前用过。</translation>
    </message>
    <message>
        <source>Choose one that is not among the last five.</source>
        <translation>请换一个，不要与最近五个相同。</translation>
    </message>
    <message>
        <source>Too many tries failed; this one was not looked at.</source>
        <translation>失败次数过多，这一次没有核对。</translation>
    </message>
    <message>
        <source>“%1” was submitted once; what happened to it is kept, and it was not deleted.</source>
        <translation>《%1》已报送过，其履历须保留，没有删除。</translation>
    </message>
    <message>
        <source>The editor sets it aside with a reason (not to be used).</source>
        <translation>可由责编注明原因作“不采用”处理。</translation>
    </message>
    <message>
        <source>“%1” is no longer worked on (%2); nothing was changed.</source>
        <translation>《%1》已不再处理（%2）；没有作任何改动。</translation>
    </message>
    <message>
        <source>“%1” stands at “%2”, where only the editors and those who review it then change it; nothing was changed.</source>
        <translation>《%1》现处于“%2”，此时只有责编和该审次的审稿人可以改；没有作任何改动。</translation>
    </message>
    <message>
        <source>“%1” has no such version.</source>
        <translation>《%1》没有这一版。</translation>
    </message>
    <message>
        <source>Choose one from its history.</source>
        <translation>请从其历史中选择。</translation>
    </message>
    <message>
        <source>“%1” was changed since you looked at it; nothing was restored.</source>
        <translation>您看过之后《%1》又有改动，没有恢复。</translation>
    </message>
    <message>
        <source>Look at the newest text, then restore where it is still right.</source>
        <translation>请先看最新文字，确实仍需恢复再恢复。</translation>
    </message>
    <message>
        <source>%1 was read in proof; what happened to it is kept, and it was not removed.</source>
        <translation>%1已进入校对，经过须留存；未删除。</translation>
    </message>
    <message>
        <source>“%1” has your second review; what you change now would have nobody&apos;s. Nothing was changed.</source>
        <translation>《%1》的复审是您通过的，此时再改就无人复审了。没有作任何改动。</translation>
    </message>
    <message>
        <source>Ask the final reviewer or another editor to change it, or to return it.</source>
        <translation>请终审人或另一位责编来改，或由其退回。</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>单位须有名称。</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>instead of its title</comment>
        <translation>某草稿</translation>
    </message>
    <message>
        <source>Write its full name.</source>
        <translation>请填写全称。</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>已有供稿单位“%1”。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no article “%1” here.</source>
        <translation>这里没有稿件“%1”。</translation>
    </message>
    <message>
        <source>Name it by its receipt (2024-0137), by its id or by the first six characters of it.</source>
        <translation>请给出收稿号（2024-0137）、标识或其前六个字符。</translation>
    </message>
    <message>
        <source>Several articles begin with “%1”.</source>
        <translation>有几篇稿件的标识以“%1”开头。</translation>
    </message>
    <message>
        <source>Write more of the id.</source>
        <translation>请多写几个字符。</translation>
    </message>
    <message>
        <source>Go on with the article that took it up.</source>
        <translation>请在并入的那一稿上继续。</translation>
    </message>
    <message>
        <source>Ask %1 to reconsider it.</source>
        <translation>请%1重新考虑。</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>请找%1。</translation>
    </message>
    <message>
        <source>Withdraw it, or ask %1 to return it.</source>
        <translation>可撤回，或请%1退回。</translation>
    </message>
    <message>
        <source>Ask %1 to return it.</source>
        <translation>请%1退回。</translation>
    </message>
    <message>
        <source>Ask %1, or write a comment.</source>
        <translation>请找%1，或写批注。</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than 50 MB are free, and no new issue is begun. Nothing was changed; what is being written is still saved.</source>
        <translation>磁盘快满了，可用空间不足 50 MB，暂不能建新的一期。没有改动任何内容；正在写的稿件照常保存。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请先腾出磁盘空间，再试一次。</translation>
    </message>
    <message>
        <source>A rule of the office is not relaxed without a reason; nothing was changed.</source>
        <translation>放宽本单位的规则须写明理由；未作任何改动。</translation>
    </message>
</context>
<context>
    <name>bulletin::DeskChecks</name>
    <message>
        <source>the issue&apos;s own lines</source>
        <translation>本期版头版尾</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
</context>
<context>
    <name>bulletin::DeskCommands</name>
    <message>
        <source>There is a desk at “%1” already; it was left as it is.</source>
        <translation>“%1”处已有编务库，没有动它。</translation>
    </message>
    <message>
        <source>Name another folder with --data.</source>
        <translation>请用 --data 指定别的文件夹。</translation>
    </message>
    <message>
        <source>Made a new desk: %1</source>
        <translation>已建立编务库：%1</translation>
    </message>
    <message>
        <source>Make a new desk</source>
        <translation>建立编务库</translation>
    </message>
    <message>
        <source>For several system accounts, in a folder that they share (setgid)</source>
        <translation>供本机多个系统账户在共享文件夹（setgid）中使用</translation>
    </message>
    <message>
        <source>With the sample bulletin in it, to look around in</source>
        <translation>内含示例刊物，可供试用</translation>
    </message>
    <message>
        <source>The administrator is: %1</source>
        <translation>管理员：%1</translation>
    </message>
    <message>
        <source>Recovery code, shown this once: %1</source>
        <translation>恢复码（只显示这一次）：%1</translation>
    </message>
    <message>
        <source>Write it down and keep it in a sealed envelope: with it an administrator who forgot the password gets back in.</source>
        <translation>请抄下并封入信封保管：管理员忘记口令时，凭它重新进入。</translation>
    </message>
    <message>
        <source>Closed from the start: who is the administrator; the password comes from BULLETIN_PASSWORD or is asked for</source>
        <translation>建成即须登录：管理员的登录名；口令取自 BULLETIN_PASSWORD，或在终端询问</translation>
    </message>
    <message>
        <source>The administrator&apos;s name, as it is printed</source>
        <translation>管理员的姓名（印在审校单上）</translation>
    </message>
</context>
<context>
    <name>bulletin::DeskFile</name>
    <message>
        <source>The desk “%1” cannot be opened: the system does not allow it.</source>
        <translation>打不开编务库“%1”：系统不允许。</translation>
    </message>
    <message>
        <source>Ask the owner of the file and of its folder for permission.</source>
        <translation>请向文件和文件夹的所有者申请权限。</translation>
    </message>
    <message>
        <source>The desk needs an upgrade, but it could not be copied aside first; it was left as it is.</source>
        <translation>编务库需要升级，但升级前的备份存不下来；没有动它。</translation>
    </message>
    <message>
        <source>Free some space beside “%1”, or ask for permission to write there.</source>
        <translation>请在“%1”旁边腾出空间，或申请写入权限。</translation>
    </message>
    <message>
        <source>The desk needs an upgrade, but its file is damaged; it was left as it is.</source>
        <translation>编务库需要升级，但文件已损坏，没有动它。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请用最新的备份恢复。</translation>
    </message>
</context>
<context>
    <name>bulletin::DeskKeeper</name>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>This desk can only be read here: nothing that you change is saved. Copy it to a disk that can be written to.</source>
        <translation>这里的编务库只能读取，改动不会保存。请把它复制到可写的磁盘上。</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 MB left</source>
        <translation>磁盘将满：仅余 %1 MB</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk nothing can be saved.</source>
        <translation>请尽快腾出空间：磁盘满了就无法保存。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>备份未成</translation>
    </message>
    <message>
        <source>The backup could not be made: %1 Your text is saved in the desk itself.</source>
        <translation>备份没有做成：%1 您的文字已保存在编务库里。</translation>
    </message>
    <message>
        <source>One backup place</source>
        <translation>仅有一处备份</translation>
    </message>
    <message>
        <source>Backups lie on this disk alone. Choose a folder on another disk or a stick for a second copy.</source>
        <translation>备份只在这块磁盘上。请在另一块磁盘或 U 盘上选一个文件夹存第二份。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy of each backup goes to %1.</source>
        <translation>每次备份的第二份存到 %1。</translation>
    </message>
    <message>
        <source>The second copy was not made: %1</source>
        <translation>第二备份没有做成：%1</translation>
    </message>
    <message>
        <source>Second backup: %1</source>
        <translation>第二备份：%1</translation>
    </message>
    <message>
        <source>Second Place for Backups</source>
        <translation>第二备份的位置</translation>
    </message>
</context>
<context>
    <name>bulletin::DeskProgram</name>
    <message>
        <source>Bulletin Desk</source>
        <translation>编务台</translation>
    </message>
</context>
<context>
    <name>bulletin::DeskWindow</name>
    <message>
        <source>What %1 was writing could not be kept, and would be lost.</source>
        <translation>%1正在写的内容未能保存，换人会丢失。</translation>
    </message>
    <message>
        <source>Nobody else can sign in before it is: see that there is room on the disk.</source>
        <translation>保存之前其他人不能登录：请检查磁盘空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::DialogPrompts</name>
    <message>
        <source>Bulletin Desk</source>
        <translation>编务台</translation>
    </message>
    <message>
        <source>I see</source>
        <comment>closes a message that tells why something was not done</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>accepts the text that was entered</comment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bulletin::DiffView</name>
    <message>
        <source>moved here; it was paragraph %1</source>
        <translation>由第 %1 段移来</translation>
    </message>
    <message>
        <source>paragraph %1 was moved: it is paragraph %2 now</source>
        <translation>原第 %1 段已移走，现为第 %2 段</translation>
    </message>
    <message>
        <source>paragraph or heading changed</source>
        <translation>正文与标题级别已改</translation>
    </message>
    <message>
        <source>bold, italic or underline changed</source>
        <translation>加粗、斜体或下划线已改</translation>
    </message>
    <message>
        <source>another picture or width</source>
        <translation>图片或宽度已改</translation>
    </message>
    <message>
        <source>rows or columns of the table changed</source>
        <translation>表格的行列已改</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the changes of a paragraph</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>［图片］</translation>
    </message>
    <message>
        <source>Text with its changes</source>
        <translation>文稿与改动</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>look of a comparison: 修订标记</comment>
        <translation>修订标记</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <comment>look of a comparison: 左右对照</comment>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>Clean</source>
        <comment>look of a comparison: 清样</comment>
        <translation>清样</translation>
    </message>
    <message>
        <source>Changes marked in the text: ▲ came in, ▼ went out</source>
        <translation>在文中标出改动：▲ 新增，▼ 删去</translation>
    </message>
    <message>
        <source>The old text beside the new one</source>
        <translation>旧稿与新稿并排</translation>
    </message>
    <message>
        <source>The new text alone</source>
        <translation>只看新稿</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>上一处改动（Shift+F8）</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>下一处改动（F8）</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>New text alone</source>
        <translation>只看新稿</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>改动 1 处</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <comment>改动 3 处</comment>
        <translation>改动 %1 处</translation>
    </message>
    <message>
        <source>1 character changed</source>
        <translation>改动 1 字</translation>
    </message>
    <message>
        <source>%1 characters changed</source>
        <translation>改动 %1 字</translation>
    </message>
</context>
<context>
    <name>bulletin::DocxReader</name>
    <message>
        <source>%1 tracked changes were accepted.</source>
        <translation>已接受 %1 处修订。</translation>
    </message>
    <message>
        <source>%1 comments were left out.</source>
        <translation>未收入 %1 条批注。</translation>
    </message>
    <message>
        <source>%1 pictures in a format that cannot be kept were left out (PNG, JPEG, GIF and BMP are kept).</source>
        <translation>有 %1 张图片的格式不能保留，未收入（可用 PNG、JPEG、GIF、BMP）。</translation>
    </message>
    <message>
        <source>%1 documents that lie inside this one were left out.</source>
        <translation>文件中嵌入的 %1 个文档未收入。</translation>
    </message>
</context>
<context>
    <name>bulletin::DocxWriter</name>
    <message>
        <source>The Word document could not be written.</source>
        <translation>Word 文件没有写成。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>请检查磁盘和剩余空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::Doubt</name>
    <message>
        <source>The contents list “%1”, but there is no such article in the body.</source>
        <translation>目录中有《%1》，正文中没有这篇稿件。</translation>
    </message>
    <message>
        <source>The body has “%1”, but the contents do not list it.</source>
        <translation>正文中有《%1》，目录中没有列出。</translation>
    </message>
    <message>
        <source>The title “%1” stands as “%2” in the contents; the body&apos;s form was kept.</source>
        <translation>标题《%1》在目录中写作《%2》；以正文的写法为准。</translation>
    </message>
    <message>
        <source>A blank in the title “%1” was taken for a line break; the contents have “%2”.</source>
        <translation>标题“%1”中的空格作为换行处理；目录中写作“%2”。</translation>
    </message>
    <message>
        <source>Two pieces of a paragraph, cut at the end of a page, were joined: “%1”.</source>
        <translation>一段文字被换页断开，已接成一段：“%1”。</translation>
    </message>
    <message>
        <source>This line was not understood and is kept as it stands: “%1”.</source>
        <translation>这一行没有看懂，原样保留：“%1”。</translation>
    </message>
</context>
<context>
    <name>bulletin::DoubtsDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Settle the Doubt</source>
        <translation>核对疑点</translation>
    </message>
    <message>
        <source>How it was settled (kept in the record)</source>
        <translation>如何处理的（记入履历）</translation>
    </message>
    <message>
        <source>Looked at: right as it stands</source>
        <translation>已核对，原样无误</translation>
    </message>
    <message>
        <source>This issue is no longer there.</source>
        <translation>这一期已经不在了。</translation>
    </message>
    <message>
        <source>Doubts of the Import</source>
        <translation>导入疑点</translation>
    </message>
    <message>
        <source>What the reader was not sure of. Look at each place; one that is settled goes off the list.</source>
        <translation>这些是读取时拿不准的地方。请逐处核对，核对过的即从列表中去掉。</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Settled…</source>
        <translation>已核对…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the Place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选择。</translation>
    </message>
    <message>
        <source>This one is of the issue itself, of no article.</source>
        <translation>这一条是关于本期的，不属于哪篇稿件。</translation>
    </message>
</context>
<context>
    <name>bulletin::DraftCommands</name>
    <message>
        <source>A draft, for you alone until it is submitted: %1</source>
        <translation>已建草稿，报送前只有您可见：%1</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>没有可合并的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by both and have to be decided by a person; your text is kept beside.</source>
        <translation>
            <numerusform>有 %n 处双方都改过，须由人决定；您的文字已另存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the two in the window.</source>
        <translation>请在窗口中比较两稿。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>version %1  %2  %3</source>
        <translation>第 %1 版  %2  %3</translation>
    </message>
    <message>
        <source>The earlier text again, as a new version: %1</source>
        <translation>已恢复较早的文字，作为新的一版：%1</translation>
    </message>
    <message>
        <source>Begin a draft of one&apos;s own</source>
        <translation>新建自己的草稿</translation>
    </message>
    <message>
        <source>The draft: .docx, .odt, .rtf, .html, .txt</source>
        <translation>草稿：.docx、.odt、.rtf、.html、.txt</translation>
    </message>
    <message>
        <source>Its title; | breaks a line</source>
        <translation>标题；用 | 换行</translation>
    </message>
    <message>
        <source>The section that it is meant for</source>
        <translation>拟投栏目</translation>
    </message>
    <message>
        <source>The submitting unit</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>List articles: one&apos;s own, what waits for one, or by stage</source>
        <translation>列出稿件：自己的、待自己办的，或按阶段</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>What waits for one</source>
        <translation>待自己办的</translation>
    </message>
    <message>
        <source>At this stage: %1</source>
        <translation>处于此阶段：%1</translation>
    </message>
    <message>
        <source>Save a text as a new version</source>
        <translation>将文字保存为新的一版</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The number of the version that the text was written on</source>
        <translation>所依据的版次</translation>
    </message>
    <message>
        <source>Where somebody saved meanwhile: merge, if nothing has to be asked</source>
        <translation>其间有人保存时：若无须询问则合并</translation>
    </message>
    <message>
        <source>Print the versions of an article and what happened to it</source>
        <translation>打印稿件的各版与履历</translation>
    </message>
    <message>
        <source>Make an earlier version the text again</source>
        <translation>恢复较早的一版</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>版次</translation>
    </message>
</context>
<context>
    <name>bulletin::DraftReader</name>
    <message>
        <source>No title could be seen in the text; the file&apos;s name was taken for it.</source>
        <translation>文中没有找到标题，用文件名作标题。</translation>
    </message>
    <message>
        <source>The signature “%1” was taken as the submitting unit, not as text.</source>
        <translation>署名“%1”作为供稿单位处理，不作正文。</translation>
    </message>
</context>
<context>
    <name>bulletin::EmptyDeskPage</name>
    <message>
        <source>What would you like to begin with?</source>
        <translation>您想从哪里开始？</translation>
    </message>
    <message>
        <source>This desk is still empty. A finished issue can also be dragged here.</source>
        <translation>编务库还是空的。也可以把印好的一期拖到这里。</translation>
    </message>
    <message>
        <source>New Bulletin</source>
        <translation>新建刊物</translation>
    </message>
    <message>
        <source>Enter its name, publisher, sections and distribution; the first issue is made at once.</source>
        <translation>填写刊名、编印单位、栏目和报送发，随即建立第一期。</translation>
    </message>
    <message>
        <source>Import an Issue</source>
        <translation>导入一期</translation>
    </message>
    <message>
        <source>Reads a finished issue (.docx or .txt) back: masthead, contents, sections, articles and units.</source>
        <translation>读回已有的一期（.docx 或 .txt）：刊头、目录、栏目、稿件和供稿单位。</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Adds a sample bulletin to look around in; you can change everything in it.</source>
        <translation>加入一份示例刊物，可随意查看和改动。</translation>
    </message>
</context>
<context>
    <name>bulletin::ErrorRate</name>
    <message>
        <source>This is no scale of error rates.</source>
        <translation>这不是差错率标准。</translation>
    </message>
</context>
<context>
    <name>bulletin::EventCsv</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>清单没有写成。</translation>
    </message>
    <message>
        <source>Check the disk and its space.</source>
        <translation>请检查磁盘及其空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::EventNames</name>
    <message>
        <source>%1 supplement %2</source>
        <comment>year, number of an issue</comment>
        <translation>%1年增刊第%2期</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <comment>year, number of an issue</comment>
        <translation>%1年第%2期</translation>
    </message>
</context>
<context>
    <name>bulletin::EventSentences</name>
    <message>
        <source>Made the bulletin “{subject}”</source>
        <translation>新建刊物《{subject}》</translation>
    </message>
    <message>
        <source>Changed the settings of the bulletin “{subject}”</source>
        <translation>修改刊物《{subject}》的设置</translation>
    </message>
    <message>
        <source>Made the issue {number|subject}[, No. {cumulative} in all]</source>
        <translation>新建 {number|subject} 期[（总第{cumulative}期）]</translation>
    </message>
    <message>
        <source>Changed the properties of the issue {number|subject}</source>
        <translation>修改 {number|subject} 期的属性</translation>
    </message>
    <message>
        <source>Removed the issue {number|subject}</source>
        <translation>删除 {number|subject} 期</translation>
    </message>
    <message>
        <source>Read the finished issue [{number} ]of “{subject}” back</source>
        <translation>读入《{subject}》[{number} 期]成品</translation>
    </message>
    <message>
        <source>Dismissed a doubt[ about “{text}”]</source>
        <translation>了结一处疑点[：“{text}”]</translation>
    </message>
    <message>
        <source>Added the section “{subject}”</source>
        <translation>添加栏目“{subject}”</translation>
    </message>
    <message>
        <source>Named a section “{subject}”</source>
        <translation>把一个栏目改名为“{subject}”</translation>
    </message>
    <message>
        <source>Moved the section “{subject}”[ to place {position+}]</source>
        <translation>移动栏目“{subject}”[到第 {position+} 位]</translation>
    </message>
    <message>
        <source>Removed the section “{subject}”</source>
        <translation>移除栏目“{subject}”</translation>
    </message>
    <message>
        <source>Added the article “{title|subject}”[ to the section “{section}”]</source>
        <translation>添加稿件《{title|subject}》[到栏目“{section}”]</translation>
    </message>
    <message>
        <source>Added several articles[ to the section “{section}”]</source>
        <translation>添加多篇稿件[到栏目“{section}”]</translation>
    </message>
    <message>
        <source>Took drafts in for the bulletin “{subject}”</source>
        <translation>为刊物《{subject}》收入来稿</translation>
    </message>
    <message>
        <source>Saved the article “{subject}”</source>
        <translation>保存稿件《{subject}》</translation>
    </message>
    <message>
        <source>Changed a title to “{subject}”</source>
        <translation>把标题改为《{subject}》</translation>
    </message>
    <message>
        <source>Moved the article “{subject}”[ to the section “{section}”]</source>
        <translation>移动稿件《{subject}》[到栏目“{section}”]</translation>
    </message>
    <message>
        <source>Took the article “{subject}” out of its issue</source>
        <translation>从本期撤下稿件《{subject}》</translation>
    </message>
    <message>
        <source>Deleted the article “{subject}” for good</source>
        <translation>永久删除稿件《{subject}》</translation>
    </message>
    <message>
        <source>Made the first administrator[ {subject}]; the desk is closed from now on</source>
        <translation>设立首位管理员[ {subject}]，编务库自此须登录使用</translation>
    </message>
    <message>
        <source>Signed in[ as {subject}]</source>
        <translation>登录[（{subject}）]</translation>
    </message>
    <message>
        <source>Signed out[: {subject}]</source>
        <translation>退出登录[（{subject}）]</translation>
    </message>
    <message>
        <source>Set an administrator&apos;s password anew with the recovery code[: {subject}]</source>
        <translation>用恢复码重设管理员口令[（{subject}）]</translation>
    </message>
    <message>
        <source>Made an account for {subject}</source>
        <translation>为 {subject} 建立账号</translation>
    </message>
    <message>
        <source>Changed the account of {subject}</source>
        <translation>修改 {subject} 的账号</translation>
    </message>
    <message>
        <source>Disabled the account of {subject}</source>
        <translation>停用 {subject} 的账号</translation>
    </message>
    <message>
        <source>Enabled the account of {subject} again</source>
        <translation>重新启用 {subject} 的账号</translation>
    </message>
    <message>
        <source>Gave {subject} a one-time code for a new password</source>
        <translation>给 {subject} 发了一次性重设码</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>修改自己的口令</translation>
    </message>
    <message>
        <source>Changed the office&apos;s rules of review and proof</source>
        <translation>修改审稿与校对规则</translation>
    </message>
    <message>
        <source>Began the draft “{subject}”</source>
        <translation>起草稿件《{subject}》</translation>
    </message>
    <message>
        <source>Submitted the article “{subject}”[, receipt {receipt}]</source>
        <translation>报送稿件《{subject}》[，回执 {receipt}]</translation>
    </message>
    <message>
        <source>Withdrew the article “{subject}”</source>
        <translation>撤回稿件《{subject}》</translation>
    </message>
    <message>
        <source>Took the article “{subject}” in for first review</source>
        <translation>受理稿件《{subject}》，送初审</translation>
    </message>
    <message>
        <source>Reviewed the article “{subject}”[ ({level})][: {verdict}]</source>
        <translation>审阅稿件《{subject}》[（{level}）][：{verdict}]</translation>
    </message>
    <message>
        <source>Returned the article “{subject}” to its unit</source>
        <translation>退回稿件《{subject}》</translation>
    </message>
    <message>
        <source>Rejected the article “{subject}”</source>
        <translation>不采用稿件《{subject}》</translation>
    </message>
    <message>
        <source>Held the article “{subject}” over for a later issue</source>
        <translation>留用稿件《{subject}》</translation>
    </message>
    <message>
        <source>Released the article “{subject}” that was held over</source>
        <translation>取消留用稿件《{subject}》</translation>
    </message>
    <message>
        <source>Took up the rejected article “{subject}” again</source>
        <translation>重新考虑未采用的稿件《{subject}》</translation>
    </message>
    <message>
        <source>Placed the article “{subject}” in an issue[, section “{section}”]</source>
        <translation>排入稿件《{subject}》[，栏目“{section}”]</translation>
    </message>
    <message>
        <source>Merged articles into “{subject}”</source>
        <translation>合并稿件为《{subject}》</translation>
    </message>
    <message>
        <source>Restored an earlier text of the article “{subject}”[, version {number}]</source>
        <translation>恢复稿件《{subject}》的早前文字[（第 {number} 版）]</translation>
    </message>
    <message>
        <source>Opened the article “{subject}” to write in it</source>
        <translation>打开稿件《{subject}》编写</translation>
    </message>
    <message>
        <source>Took the article “{subject}” over from whoever had it open[ ({holder})]</source>
        <translation>接管正被打开的稿件《{subject}》[（原为 {holder}）]</translation>
    </message>
    <message>
        <source>Commented on the article “{subject}”</source>
        <translation>批注稿件《{subject}》</translation>
    </message>
    <message>
        <source>Resolved a comment[ on “{subject}”]</source>
        <translation>了结一条批注[（《{subject}》）]</translation>
    </message>
    <message>
        <source>Asked for an article[: {subject}][, from {unit}][, due {due}]</source>
        <translation>约稿[：{subject}][，供稿单位 {unit}][，截止 {due}]</translation>
    </message>
    <message>
        <source>Closed a request for an article[: {subject}]</source>
        <translation>了结约稿[：{subject}]</translation>
    </message>
    <message>
        <source>Opened a proof[ ({round})] of the issue {subject}</source>
        <translation>开始 {subject} 的校对[（{round}）]</translation>
    </message>
    <message>
        <source>Marked a correction[ in {subject}][, page {page}][, line {line}]</source>
        <translation>标出一处改动[（{subject}）][，第 {page} 页][第 {line} 行]</translation>
    </message>
    <message>
        <source>Made a correction[ in {subject}][, page {page}][, line {line}]</source>
        <translation>照改一处[（{subject}）][，第 {page} 页][第 {line} 行]</translation>
    </message>
    <message>
        <source>Declined a correction[ in {subject}][, page {page}][, line {line}]</source>
        <translation>不改一处[（{subject}）][，第 {page} 页][第 {line} 行]</translation>
    </message>
    <message>
        <source>Saw that a correction was made right[ in {subject}][, page {page}][, line {line}]</source>
        <translation>核红一处[（{subject}）][，第 {page} 页][第 {line} 行]</translation>
    </message>
    <message>
        <source>Closed a proof[ ({round})] of the issue {subject}</source>
        <translation>结束 {subject} 的校对[（{round}）]</translation>
    </message>
    <message>
        <source>A proof[ ({round})] of the issue {subject} became void</source>
        <translation>{subject} 的校对[（{round}）]作废</translation>
    </message>
    <message>
        <source>Sent the issue {subject} back to assembly</source>
        <translation>把 {subject} 退回组稿</translation>
    </message>
    <message>
        <source>Signed the issue {subject} off</source>
        <translation>签发 {subject}</translation>
    </message>
    <message>
        <source>Withdrew the sign-off of the issue {subject}</source>
        <translation>撤销 {subject} 的签发</translation>
    </message>
    <message>
        <source>The sign-off of the issue {subject} became void</source>
        <translation>{subject} 的签发作废</translation>
    </message>
    <message>
        <source>Published the issue {subject}</source>
        <translation>刊发 {subject}</translation>
    </message>
    <message>
        <source>Recorded an erratum of the issue {subject}[: “{printed}” reads “{correct}”]</source>
        <translation>登记 {subject} 的勘误[：“{printed}”应为“{correct}”]</translation>
    </message>
    <message>
        <source>Backed the desk up</source>
        <translation>备份编务库</translation>
    </message>
    <message>
        <source>Asked for the record</source>
        <translation>查阅履历</translation>
    </message>
    <message>
        <source>Restored the desk from the backup “{backup}”[, which ended with row {rows}]</source>
        <translation>用备份“{backup}”恢复编务库[（履历到第 {rows} 条为止）]</translation>
    </message>
    <message>
        <source>Chose where the second copy of each backup goes[: {folder}]</source>
        <translation>设定第二备份的位置[：{folder}]</translation>
    </message>
    <message>
        <source>Salvaged this desk from the damaged file “{file}”[; {lost} rows were lost]</source>
        <translation>从损坏的文件“{file}”抢救出本编务库[，丢失 {lost} 行]</translation>
    </message>
    <message>
        <source>The computer&apos;s clock stood back: the row before is of {last}</source>
        <translation>电脑时钟被拨回：上一条记录的时间是 {last}</translation>
    </message>
    <message>
        <source>first review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>final review</source>
        <translation>终审</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>first proof</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>second proof</source>
        <translation>二校</translation>
    </message>
    <message>
        <source>third proof</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>clean proof</source>
        <translation>清样</translation>
    </message>
    <message>
        <source>Did something that this version has no words for (%1)[: {subject}]</source>
        <translation>做了本版本没有名称的操作（%1）[：{subject}]</translation>
    </message>
    <message>
        <source>%1 — refused, nothing was done: %2</source>
        <comment>%1 is what was tried</comment>
        <translation>%1——未获准，没有执行：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence&apos;s end</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source> Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source> Opinion: %1</source>
        <translation>意见：%1</translation>
    </message>
    <message>
        <source> (made with a test&apos;s clock)</source>
        <translation>（测试时钟下所做）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未获准</translation>
    </message>
    <message>
        <source>Added the unit “{name}”</source>
        <translation>添加供稿单位“{name}”</translation>
    </message>
    <message>
        <source> It was changed after its final review and goes back to the %1.</source>
        <translation>终审后有改动，退回%1。</translation>
    </message>
    <message>
        <source> By way of exception: %1</source>
        <translation>例外：%1</translation>
    </message>
    <message>
        <source>Ignored a finding ({rule})[: “{quote}”][ in “{subject}”]</source>
        <translation>忽略检查结果（{rule}）[：“{quote}”][，稿件“{subject}”]</translation>
    </message>
    <message>
        <source>Ignored what a rule ({rule}) says about “{quote}”, everywhere</source>
        <translation>对“{quote}”一律忽略规则{rule}</translation>
    </message>
    <message>
        <source>Ignored a rule ({rule}) in the issue {subject}</source>
        <translation>在{subject}中忽略规则{rule}</translation>
    </message>
    <message>
        <source>Let an ignored finding ({rule}) count again[: “{quote}”]</source>
        <translation>恢复已忽略的检查结果（{rule}）[：“{quote}”]</translation>
    </message>
    <message>
        <source>Added “{subject}” to the office&apos;s knowledge[ ({kind})]</source>
        <translation>知识库新增“{subject}”[（{kind}）]</translation>
    </message>
    <message>
        <source>Changed “{subject}” in the office&apos;s knowledge[ ({kind})]</source>
        <translation>知识库修改“{subject}”[（{kind}）]</translation>
    </message>
    <message>
        <source>Removed “{subject}” from the office&apos;s knowledge[ ({kind})]</source>
        <translation>知识库删去“{subject}”[（{kind}）]</translation>
    </message>
    <message>
        <source>Imported rows into the office&apos;s knowledge[ ({kind})][: {added} new][, {updated} changed]</source>
        <translation>向知识库导入[（{kind}）][：新增{added}条][，更新{updated}条]</translation>
    </message>
    <message>
        <source>Changed how “{subject}” is checked</source>
        <translation>修改“{subject}”的检查方案</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>规范用语</translation>
    </message>
    <message>
        <source>confusable words</source>
        <translation>易错词</translation>
    </message>
    <message>
        <source>known titles</source>
        <translation>书报刊名</translation>
    </message>
    <message>
        <source>right words</source>
        <translation>放行词</translation>
    </message>
</context>
<context>
    <name>bulletin::ExportDialog</name>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF（与印出的一样）</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word 文件（.docx）</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>纯文本（.txt）</translation>
    </message>
    <message>
        <source>“%1” by “%2”</source>
        <comment>a missing font and what stands in for it</comment>
        <translation>“%1”改用“%2”</translation>
    </message>
    <message>
        <source>Fonts that this PC lacks were replaced: %1. On a PC that has them the pages may differ.</source>
        <translation>本机缺少的字体已代换：%1。在装有这些字体的电脑上，页数可能不同。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>1 file was written:</source>
        <translation>已写出 1 个文件：</translation>
    </message>
    <message>
        <source>%1 files were written:</source>
        <translation>已写出 %1 个文件：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Exporting the issue</source>
        <translation>正在导出本期</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>没有选择格式。</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一种。</translation>
    </message>
    <message>
        <source>It is not clear into which folder.</source>
        <translation>没有写明导出到哪个文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>This issue is no longer there.</source>
        <translation>这一期已经不在了。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>an issue</comment>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Already there, will be replaced: %1</source>
        <translation>已存在，将被替换：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>bulletin::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>place that was found</comment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>place that was found</comment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 处</translation>
    </message>
    <message>
        <source>1 place replaced</source>
        <translation>已替换 1 处</translation>
    </message>
    <message>
        <source>%1 places replaced</source>
        <translation>已替换 %1 处</translation>
    </message>
</context>
<context>
    <name>bulletin::FindingDialogs</name>
    <message>
        <source>Here: this place alone</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>“%1” wherever it stands</source>
        <translation>这个词：“%1”，不论出现在哪里</translation>
    </message>
    <message>
        <source>This rule in this issue (%1)</source>
        <translation>本期此规则（%1）</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>place, words in their context, what is done</comment>
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Why it may stand; kept in the record with your name</source>
        <translation>为什么可以不改；理由和姓名记入履历</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>It is not said why it may stand.</source>
        <translation>没有写忽略的理由。</translation>
    </message>
    <message>
        <source>Write the reason: it stands in the record with your name.</source>
        <translation>请写明理由，它和您的姓名一起记入履历。</translation>
    </message>
    <message>
        <source>There is nothing that can be corrected without looking at it.</source>
        <translation>没有可以放心一次改正的项目。</translation>
    </message>
    <message>
        <source>Go through the findings one by one (F8).</source>
        <translation>请逐项处理（F8）。</translation>
    </message>
    <message>
        <source>Correct All That Is Certain</source>
        <translation>改正全部可靠项</translation>
    </message>
    <message>
        <source>1 place is corrected. Take the tick away where it shall stay as it is.</source>
        <translation>将改正 1 处。不改的请去掉勾选。</translation>
    </message>
    <message>
        <source>%1 places are corrected, and one Undo brings all of them back. Take the tick away where one shall stay as it is.</source>
        <translation>将改正 %1 处，撤销一次即全部恢复。不改的请去掉勾选。</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>将要改正的地方</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>一项也没有勾选。</translation>
    </message>
</context>
<context>
    <name>bulletin::FindingWords</name>
    <message>
        <source>the blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Editor&apos;s note</source>
        <translation>按语</translation>
    </message>
    <message>
        <source>Section name</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>报送发</translation>
    </message>
    <message>
        <source>Editor&apos;s line</source>
        <translation>责编栏</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paragraph %1, table row %2, column %3</source>
        <translation>第%1段 表格第%2行第%3列</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>供稿行</translation>
    </message>
    <message>
        <source>paragraph %1, caption</source>
        <translation>第%1段 图表题</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>severity, how many: 错误 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Article %1, %2</source>
        <comment>number, part</comment>
        <translation>第%1篇%2</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>title of an article, part of it: 《…》第3段</comment>
        <translation>《%1》%2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>%1: words in quotes, or &apos;the blank&apos;</comment>
        <translation>删去%1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <comment>%1: words in quotes, or &apos;the blank&apos;</comment>
        <translation>补上%1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>%1: words in quotes</comment>
        <translation>改为%1</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <comment>words in quotes</comment>
        <translation>%1改为%2</translation>
    </message>
    <message>
        <source>%1 (%2 places)</source>
        <translation>%1（共%2处）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what stands there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ignored (%1) by %2, %3: %4</source>
        <comment>how far it reaches, who, when, reason</comment>
        <translation>已忽略（%1）· %2 · %3：%4</translation>
    </message>
    <message>
        <source>somebody at this desk</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>bulletin::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>bulletin::FindingsModel</name>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading of a group, how many: 错误 2</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bulletin::FindingsPanel</name>
    <message>
        <source>Check</source>
        <comment>heading: what the checker found (检查)</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check again (F7)</source>
        <translation>重新检查（F7）</translation>
    </message>
    <message>
        <source>Correct All That Is Certain…</source>
        <translation>改正全部可靠项…</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Let it stand, with a reason (Delete)</source>
        <translation>写明理由，不改（Delete）</translation>
    </message>
    <message>
        <source>Take Back</source>
        <comment>what is ignored counts again</comment>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>Add to the Word List</source>
        <translation>加入用语表</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <comment>check box: show them</comment>
        <translation>已忽略 %1 项</translation>
    </message>
    <message>
        <source>✓ Nothing was found (%1, %2 rules).</source>
        <comment>time, how many were asked</comment>
        <translation>✓ 未发现问题（%1 检查 %2 项）。</translation>
    </message>
    <message>
        <source>This article is not saved yet, and nothing of it can be ignored.</source>
        <translation>这篇稿件还没有保存，不能忽略其中的问题。</translation>
    </message>
    <message>
        <source>Save it first (Ctrl+S).</source>
        <translation>请先保存（Ctrl+S）。</translation>
    </message>
    <message>
        <source>From now on “%1” is found everywhere, with “%2” as its correction.</source>
        <translation>今后凡是“%1”都会查出，并建议改为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is known now.</source>
        <translation>“%1”已经记下。</translation>
    </message>
    <message>
        <source>“%1” Is the Right Name</source>
        <translation>“%1”写得对</translation>
    </message>
    <message>
        <source>It becomes one of the office&apos;s people; other spellings are judged by it.</source>
        <translation>加入人员表，今后以它为准。</translation>
    </message>
</context>
<context>
    <name>bulletin::FontBook</name>
    <message>
        <source>The font file “%1” cannot be opened.</source>
        <translation>打不开字体文件“%1”。</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>请重新安装这个字体。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font, so that no page can be set.</source>
        <translation>这台电脑没有中文字体，无法排版。</translation>
    </message>
    <message>
        <source>Install one, for example the package fonts-noto-cjk.</source>
        <translation>请安装一种，例如软件包 fonts-noto-cjk。</translation>
    </message>
</context>
<context>
    <name>bulletin::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bulletin::GatePage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>bulletin::HistoryView</name>
    <message>
        <source>This article is no longer there.</source>
        <translation>这篇稿件已经不在了。</translation>
    </message>
    <message>
        <source>Restore as a New Version</source>
        <translation>恢复为新的一稿</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>《%1》的履历</translation>
    </message>
    <message>
        <source>What happened to the article, newest first</source>
        <translation>稿件的经过，新的在前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>比较：旧稿</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>比较：新稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <comment>number and author of a revision: 第 3 稿</comment>
        <translation>第 %1 稿 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 characters · %3</source>
        <comment>a revision: name, length, short form of its hash</comment>
        <translation>%1 · %2 字 · %3</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这就是最新的一稿。</translation>
    </message>
    <message>
        <source>The text of the version at the right, as a new version; nothing is lost.</source>
        <translation>把右边这一稿的文字存为新的一稿；什么都不会丢。</translation>
    </message>
    <message>
        <source>Your roles do not allow this.</source>
        <translation>您的角色不能这样做。</translation>
    </message>
    <message>
        <source>Restore Version %1</source>
        <translation>恢复第 %1 稿</translation>
    </message>
    <message>
        <source>Its text becomes the newest version. All versions stay in the history. A text that has passed its final review is reviewed again.</source>
        <translation>这一稿的文字将成为最新的一稿。各稿都留在履历里。已经终审的稿件要重新审。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>bulletin::HouseStyle</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Says it as</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>&amp;Blank between Chinese and digits</source>
        <translation>汉字与数字之间(&amp;B)</translation>
    </message>
    <message>
        <source>none: 2024年</source>
        <translation>不空：2024年</translation>
    </message>
    <message>
        <source>one: 2024 年</source>
        <translation>空一格：2024 年</translation>
    </message>
    <message>
        <source>either</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Ranges of numbers</source>
        <translation>数字范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Posts and names</source>
        <translation>职务与姓名(&amp;P)</translation>
    </message>
    <message>
        <source>post first: 主任姚红</source>
        <translation>职务在前：主任姚红</translation>
    </message>
    <message>
        <source>name first: 姚红主任</source>
        <translation>姓名在前：姚红主任</translation>
    </message>
    <message>
        <source>&amp;Longest title, characters</source>
        <translation>标题最长字数(&amp;L)</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A title has no mark at its end</source>
        <translation>标题末尾不用标点</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>供稿</translation>
    </message>
    <message>
        <source>Every article has its credit line</source>
        <translation>每篇都要有供稿行</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Declared with 以下简称 where a name first stands</source>
        <translation>首次出现时用“以下简称”说明</translation>
    </message>
    <message>
        <source>as the rule has it</source>
        <translation>按规则原来的级别</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>The chosen one is &amp;said as</source>
        <translation>选中的规则级别(&amp;S)</translation>
    </message>
    <message>
        <source>This bulletin is no longer there.</source>
        <translation>这份刊物已经不在了。</translation>
    </message>
    <message>
        <source>House Style of “%1”</source>
        <translation>《%1》的体例</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>体例</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>bulletin::HtmlReader</name>
    <message>
        <source>%1 tracked changes were accepted.</source>
        <translation>已接受 %1 处修订。</translation>
    </message>
    <message>
        <source>%1 comments were left out.</source>
        <translation>未收入 %1 条批注。</translation>
    </message>
    <message>
        <source>%1 pieces of hidden text were left out.</source>
        <translation>有 %1 处隐藏文字未收入。</translation>
    </message>
    <message>
        <source>%1 pictures were left out, because they lie outside the text; insert them from their files.</source>
        <translation>有 %1 张图片不在文件内，未收入；请从图片文件插入。</translation>
    </message>
</context>
<context>
    <name>bulletin::HtmlWriter</name>
    <message>
        <source>The page could not be written.</source>
        <translation>网页文件没有写成。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>请检查磁盘和剩余空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::IgnoredFinding</name>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>for this word</source>
        <translation>此词</translation>
    </message>
    <message>
        <source>for this rule in this issue</source>
        <translation>本期此规则</translation>
    </message>
</context>
<context>
    <name>bulletin::ImportDraftsDialog</name>
    <message>
        <source>It cannot be opened. Close it in other programs, then try again.</source>
        <translation>打不开。请在别的程序中关闭它，再试一次。</translation>
    </message>
    <message>
        <source>no unit found</source>
        <translation>没有找到供稿单位</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>读不出来：%1</translation>
    </message>
    <message>
        <source>Import Drafts</source>
        <translation>导入来稿</translation>
    </message>
    <message>
        <source>1 file was read.</source>
        <translation>已读取 1 个文件。</translation>
    </message>
    <message>
        <source>%1 files were read.</source>
        <translation>已读取 %1 个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be taken in; the others can.</source>
        <translation>其中 %1 个不能收入，其余可以。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>来稿</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No draft is chosen.</source>
        <translation>没有选择来稿。</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一种。</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>没有一个文件能读出来。</translation>
    </message>
    <message>
        <source>Reading drafts</source>
        <translation>正在读取来稿</translation>
    </message>
    <message>
        <source>Drafts (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)</source>
        <translation>稿件 (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)</translation>
    </message>
</context>
<context>
    <name>bulletin::ImportIssueDialog</name>
    <message>
        <source>1 article</source>
        <translation>1 篇</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 个栏目</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 个栏目</translation>
    </message>
    <message>
        <source>%1, %2, of %3: %4 in %5.</source>
        <comment>bulletin, issue, date, articles, sections</comment>
        <translation>《%1》%2，%3：%4，%5。</translation>
    </message>
    <message>
        <source>Import a Finished Issue</source>
        <translation>导入一期</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>找到的稿件</translation>
    </message>
    <message>
        <source>Everything was understood; there are no doubts.</source>
        <translation>全部看懂，没有疑点。</translation>
    </message>
    <message>
        <source>1 doubt. It is kept with the issue and can be settled there.</source>
        <translation>有 1 处疑点，随本期保存，可在本期中核对。</translation>
    </message>
    <message>
        <source>%1 doubts. They are kept with the issue and can be settled there.</source>
        <translation>有 %1 处疑点，随本期保存，可在本期中核对。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>打不开“%1”。</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>请在别的程序中关闭它，再试一次。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Issues (*.docx *.txt *.odt *.rtf *.html *.htm)</source>
        <translation>印好的一期 (*.docx *.txt *.odt *.rtf *.html *.htm)</translation>
    </message>
</context>
<context>
    <name>bulletin::InputFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”这个文件。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>打不开“%1”，无法读取。</translation>
    </message>
    <message>
        <source>Close it where it is open, or ask who owns the file for permission to read it.</source>
        <translation>请在别的程序中关闭它，或向文件所有者申请读取权限。</translation>
    </message>
</context>
<context>
    <name>bulletin::Issue</name>
    <message>
        <source>%1 supplement %2</source>
        <translation>%1 年增刊第 %2 期</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <translation>%1 年第 %2 期</translation>
    </message>
    <message>
        <source>%1 (No. %2 in all)</source>
        <translation>%1（总第 %2 期）</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueCommands</name>
    <message numerus="yes">
        <source>%n doubt(s):</source>
        <translation>
            <numerusform>%n 处疑点：</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2024-02-22.</source>
        <translation>“%1”不是日期。请写成 2024-02-22。</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>— page %1 —</source>
        <translation>— 第 %1 页 —</translation>
    </message>
    <message>
        <source>2024-1 (year-number) or total232</source>
        <translation>2024-1（年份-期号）或 总232</translation>
    </message>
    <message>
        <source>Read a finished issue (.txt, .docx) back</source>
        <translation>读回印好的一期（.txt、.docx）</translation>
    </message>
    <message>
        <source>The finished issue</source>
        <translation>印好的一期</translation>
    </message>
    <message>
        <source>Make the next issue from the last one</source>
        <translation>按上一期新建下一期</translation>
    </message>
    <message>
        <source>Its date, as 2024-02-22; today where it is not given</source>
        <translation>日期，写成 2024-02-22；不写为今天</translation>
    </message>
    <message>
        <source>List the issues, newest first</source>
        <translation>列出各期，新的在前</translation>
    </message>
    <message>
        <source>Print one issue</source>
        <translation>显示一期</translation>
    </message>
    <message>
        <source>Write the issue as files</source>
        <translation>把一期导出为文件</translation>
    </message>
    <message>
        <source>pdf, docx, html, txt; several with commas</source>
        <translation>pdf、docx、html、txt，多个用逗号隔开</translation>
    </message>
    <message>
        <source>The folder to write into; made where it is missing</source>
        <translation>写到哪个文件夹；没有则建立</translation>
    </message>
    <message>
        <source>Print the pages: lines, fonts, positions in mm</source>
        <translation>显示版面：各行、字体、位置（毫米）</translation>
    </message>
    <message>
        <source>Issues: import, new, list, show, export, layout, preflight, sign, unsign, reassemble, publish, erratum, sheet</source>
        <translation>期次：import、new、list、show、export、layout、preflight、sign、unsign、reassemble、publish、erratum、sheet</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueDialog</name>
    <message>
        <source>Distribution and Editor</source>
        <translation>报送发和责编</translation>
    </message>
    <message>
        <source>Number and Date</source>
        <translation>期号和日期</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Number within the year</source>
        <translation>年内期号(&amp;N)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Cumulative number</source>
        <translation>总期号(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;supplement, numbered apart</source>
        <translation>是增刊，另行编号(&amp;S)</translation>
    </message>
    <message>
        <source>A supplement, numbered apart</source>
        <translation>是增刊，另行编号</translation>
    </message>
    <message>
        <source>&amp;Masthead</source>
        <translation>刊头(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>编印单位(&amp;P)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>&amp;Sections, as printed</source>
        <translation>栏目，按印出的次序(&amp;S)</translation>
    </message>
    <message>
        <source>Articles go with their section. Only an empty one can be removed.</source>
        <translation>稿件随栏目移动。只有空栏目可以移除。</translation>
    </message>
    <message>
        <source>It has articles: move them to another section first.</source>
        <translation>其中有稿件：请先移到别的栏目。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Security &amp;classification</source>
        <translation>密级(&amp;C)</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>不印</translation>
    </message>
    <message>
        <source>P&amp;rint run</source>
        <translation>印数(&amp;R)</translation>
    </message>
    <message>
        <source>Planned pa&amp;ges</source>
        <translation>计划页数(&amp;G)</translation>
    </message>
    <message>
        <source>Printed before the first section</source>
        <translation>印在第一个栏目之前</translation>
    </message>
    <message>
        <source>&amp;Editorial note</source>
        <translation>按语(&amp;E)</translation>
    </message>
    <message>
        <source>This issue is no longer there.</source>
        <translation>这一期已经不在了。</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>an issue</comment>
        <translation>%1的属性</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueExport</name>
    <message>
        <source>There is no format “%1”.</source>
        <translation>没有“%1”这种格式。</translation>
    </message>
    <message>
        <source>Choose from: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>No format was chosen.</source>
        <translation>没有选择格式。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择别的文件夹。</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueFixes</name>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was corrected.</source>
        <translation>《%1》刚被别人改过，这次什么也没有改。</translation>
    </message>
    <message>
        <source>Check again (F7) and look at what is found now.</source>
        <translation>请重新检查（F7），看现在的结果。</translation>
    </message>
    <message>
        <source>This cannot be corrected from here.</source>
        <translation>这一处不能直接改。</translation>
    </message>
    <message>
        <source>Go there (Enter) and correct it by hand.</source>
        <translation>请按回车到那一处手工修改。</translation>
    </message>
    <message>
        <source>Correct 1 place</source>
        <translation>改正 1 处</translation>
    </message>
    <message>
        <source>Correct %1 places</source>
        <translation>改正 %1 处</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueFrame</name>
    <message>
        <source>“%1” came in</source>
        <translation>新增《%1》</translation>
    </message>
    <message>
        <source>the text of “%1”</source>
        <translation>《%1》的文字</translation>
    </message>
    <message>
        <source>the credit of “%1”</source>
        <translation>《%1》的署名</translation>
    </message>
    <message>
        <source>“%1” was taken out</source>
        <translation>撤下《%1》</translation>
    </message>
    <message>
        <source>the sections or their order</source>
        <translation>栏目或顺序</translation>
    </message>
    <message>
        <source>the masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the distribution or the colophon</source>
        <translation>报送范围或版记</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>版式</translation>
    </message>
    <message>
        <source> and more</source>
        <translation>等</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that changed</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueJson</name>
    <message>
        <source>This is not an issue in JSON.</source>
        <translation>这不是 JSON 格式的一期。</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueReader</name>
    <message>
        <source>Choose the text or Word file of a whole issue; a single draft is taken in as an article.</source>
        <translation>请选择整期的文本或 Word 文件；单篇稿件请作为稿件收入。</translation>
    </message>
    <message>
        <source>No issue can be seen in “%1”: it does not begin with a bulletin&apos;s name and an issue number (第×期).</source>
        <translation>“%1”中看不出是一期刊物：开头没有刊名和期号（第×期）。</translation>
    </message>
    <message>
        <source>No issue can be seen in “%1”: there is no section heading such as 【工作动态】 in it.</source>
        <translation>“%1”中看不出是一期刊物：没有【工作动态】这样的栏目标题。</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueSheets</name>
    <message>
        <source>This issue is not there, or not for you to read.</source>
        <translation>没有这一期，或您无权查阅。</translation>
    </message>
    <message>
        <source>I. Articles and their reviews</source>
        <translation>一、稿件与三审</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>Chars</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 acting for another: %2</source>
        <translation>%1代审：%2</translation>
    </message>
    <message>
        <source>Reads several proofs: %1</source>
        <translation>兼校：%1</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>%1作废：%2</translation>
    </message>
    <message>
        <source>II. Rounds of proof</source>
        <translation>二、校次</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>校次</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校对人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开校</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>校毕</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>校出</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核红</translation>
    </message>
    <message>
        <source>No proof was opened yet.</source>
        <translation>尚未开校。</translation>
    </message>
    <message>
        <source>p. %1, l. %2</source>
        <translation>%1页%2行</translation>
    </message>
    <message>
        <source>III. Corrections</source>
        <translation>三、校记</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核红</translation>
    </message>
    <message>
        <source> (void since %1: %2)</source>
        <translation>（%1作废：%2）</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2, hash %3%4</source>
        <translation>%1于%2签发，校验码 %3%4</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Responsible editor</source>
        <translation>责任编辑</translation>
    </message>
    <message>
        <source>%1          Signed:                    Date:</source>
        <translation>%1&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;签名：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期：</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>审&#x3000;核</translation>
    </message>
    <message>
        <source>Signed:                    Date:</source>
        <translation>签名：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期：</translation>
    </message>
    <message>
        <source>Signed: %1        Date: %2</source>
        <translation>签名：%1&#x3000;&#x3000;&#x3000;&#x3000;日期：%2</translation>
    </message>
    <message>
        <source>Opinion of the signer</source>
        <translation>签发意见</translation>
    </message>
    <message>
        <source>Review and proof sheet</source>
        <translation>审&#x3000;校&#x3000;单</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Responsible proofreader</source>
        <translation>责任校对</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <translation>签&#x3000;发&#x3000;单</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>刊物</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>%1 (planned %2)</source>
        <translation>%1（计划%2）</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>印数</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Hash of the contents</source>
        <translation>内容校验码</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>报送范围</translation>
    </message>
    <message>
        <source>The sign-off fixes contents, order, masthead and tail by their hash. Whatever is changed after it makes it void.</source>
        <translation>签发以校验码固定内容、顺序、报头和版记；签发后任何改动都使签发作废。</translation>
    </message>
    <message>
        <source>IV. Error rate</source>
        <translation>四、编校差错率</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Errors by weight</source>
        <translation>折合差错</translation>
    </message>
    <message>
        <source>Of 10,000 characters</source>
        <translation>万分比</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>Marked in the proofs</source>
        <translation>各校次校记</translation>
    </message>
    <message>
        <source>Found by the checker and standing</source>
        <translation>检查发现、尚未改正</translation>
    </message>
    <message>
        <source>%1; %2 characters of full pages.</source>
        <translation>依据：%1；总字数按满版 %2 字计。</translation>
    </message>
    <message>
        <source>III. Error rate</source>
        <translation>三、编校差错率</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueStage</name>
    <message>
        <source>Assembling</source>
        <translation>组稿</translation>
    </message>
    <message>
        <source>First proof</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>Second proof</source>
        <translation>二校</translation>
    </message>
    <message>
        <source>Third proof</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>Clean proof</source>
        <translation>清样</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已刊发</translation>
    </message>
</context>
<context>
    <name>bulletin::IssueSteps</name>
    <message>
        <source>This issue is no longer there.</source>
        <translation>本期已不在。</translation>
    </message>
    <message>
        <source>%1 stands at “%2”, from where “%3” does not go; nothing was changed.</source>
        <translation>%1处于“%2”，此时不能“%3”；未作任何改动。</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept in the record.</source>
        <translation>须写明原因，原因记入履历。</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>请至少写四个字。</translation>
    </message>
    <message>
        <source>%1 (nobody has this role yet; an administrator gives it)</source>
        <translation>%1（尚无人担任，请管理员指定）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>people and their role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bulletin::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Open the selected article</source>
        <translation>打开所选稿件</translation>
    </message>
    <message>
        <source>Break a title where it is printed in two lines, while renaming</source>
        <translation>改标题时分行（标题印成两行）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgeCommands</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2024-02-22.</source>
        <translation>请写成 2024-02-22。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删去：%1</translation>
    </message>
    <message>
        <source>“%1” is not in the office&apos;s knowledge.</source>
        <translation>知识库中没有“%1”。</translation>
    </message>
    <message>
        <source>List what there is with: bulletin knowledge list %1</source>
        <translation>查看现有内容：bulletin knowledge list %1</translation>
    </message>
    <message>
        <source>Left out are the columns: %1</source>
        <translation>以下各列未读入：%1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were.</source>
        <translation>新增%1条，更新%2条，未变%3条。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n条已写入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>其中之一：%1</translation>
    </message>
    <message>
        <source>The person, the words to be found, the title</source>
        <translation>人名、要查的词语或书报刊名</translation>
    </message>
    <message>
        <source>people: the post</source>
        <translation>people：职务</translation>
    </message>
    <message>
        <source>people: where the post is</source>
        <translation>people：任职单位</translation>
    </message>
    <message>
        <source>people, terms: since when (2024-02-22)</source>
        <translation>people、terms：自何时起（2024-02-22）</translation>
    </message>
    <message>
        <source>people, terms: until when</source>
        <translation>people、terms：至何时止</translation>
    </message>
    <message>
        <source>people: the place in the official list</source>
        <translation>people：排名次序</translation>
    </message>
    <message>
        <source>terms: %1</source>
        <translation>terms：%1</translation>
    </message>
    <message>
        <source>terms: what to write instead</source>
        <translation>terms：应改用的写法</translation>
    </message>
    <message>
        <source>words: what was meant</source>
        <translation>words：正确写法</translation>
    </message>
    <message>
        <source>words: a regular expression in place of the bare word</source>
        <translation>words：以正则表达式代替词语</translation>
    </message>
    <message>
        <source>words: WRD01 (wrong in itself), WRD02 (beside these words), WRD03 (similar shape), WRD08 (redundant)</source>
        <translation>words：WRD01（本身即错）、WRD02（搭配错误）、WRD03（形近）、WRD08（重复累赘）</translation>
    </message>
    <message>
        <source>titles: newspaper, book, journal, programme or paper</source>
        <translation>titles：newspaper、book、journal、programme 或 paper</translation>
    </message>
    <message>
        <source>right-words: why</source>
        <translation>right-words：理由</translation>
    </message>
    <message>
        <source>terms, words: where it is laid down</source>
        <translation>terms、words：依据</translation>
    </message>
    <message>
        <source>terms, words: longer words in which it is right</source>
        <translation>terms、words：其中此词不算错的更长词语</translation>
    </message>
    <message>
        <source>terms, words: a sentence in which it must be found</source>
        <translation>terms、words：应当查出的例句</translation>
    </message>
    <message>
        <source>terms, words: a sentence in which it must not be found</source>
        <translation>terms、words：不应查出的例句</translation>
    </message>
    <message>
        <source>What the office knows and checks judge by: list, add, remove, import, export</source>
        <translation>本单位的知识库（检查的依据）：列出、新增、删去、导入、导出</translation>
    </message>
    <message>
        <source>Print the rows of a kind</source>
        <translation>列出一类内容</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>删去一条</translation>
    </message>
    <message>
        <source>What the row is called</source>
        <translation>这一条的名称</translation>
    </message>
    <message>
        <source>Take in a spreadsheet (.xlsx, .csv): all its rows, or none</source>
        <translation>导入表格（.xlsx、.csv）：全部导入，或一条也不导入</translation>
    </message>
    <message>
        <source>The spreadsheet; its first row names the columns</source>
        <translation>表格文件，首行为列名</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>内容属于哪一类</translation>
    </message>
    <message>
        <source>Write the rows of a kind as .csv, as import reads them</source>
        <translation>将一类内容写成 .csv，可再导入</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写的文件</translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgeDialogs</name>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2024-03-01, or leave it empty.</source>
        <translation>请写成 2024-03-01，或者留空。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>不排</translation>
    </message>
    <message>
        <source>&amp;Place in the official list</source>
        <translation>排名顺序(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;osts</source>
        <translation>职务(&amp;O)</translation>
    </message>
    <message>
        <source>Dates as 2024-03-01; empty: always, still.</source>
        <translation>日期写成 2024-03-01；留空表示不限、至今。</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>查出(&amp;F)</translation>
    </message>
    <message>
        <source>the form that may not stand; empty for a fixed phrase</source>
        <translation>不应出现的写法；固定提法留空</translation>
    </message>
    <message>
        <source>&amp;Right form</source>
        <translation>规范写法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Except in</source>
        <translation>例外(&amp;E)</translation>
    </message>
    <message>
        <source>longer words in which it is right, with 、 between them</source>
        <translation>含有它而不错的词语，用顿号隔开</translation>
    </message>
    <message>
        <source>Valid fro&amp;m</source>
        <translation>起(&amp;M)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>止(&amp;U)</translation>
    </message>
    <message>
        <source>still</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出处(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>错(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>without 《》</source>
        <translation>不写书名号</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>打不开“%1”。</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>请先在别的程序里关闭它，再试。</translation>
    </message>
    <message>
        <source>“%1” was imported: %2 added, %3 changed, %4 as they were.</source>
        <translation>已导入“%1”：新增 %2 条，更新 %3 条，%4 条原来就有。</translation>
    </message>
    <message>
        <source> Columns that are not known here were left out: %1.</source>
        <translation>不认识的列已略过：%1。</translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgeFile</name>
    <message>
        <source>No row names the columns that are needed: %1.</source>
        <translation>没有哪一行写明所需的列名：%1。</translation>
    </message>
    <message>
        <source>Name them in the first row; these are known: %1.</source>
        <translation>请在首行写明列名，可用的有：%1。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2024-02-22 or 2024年2月.</source>
        <translation>请写成 2024-02-22 或 2024年2月。</translation>
    </message>
    <message>
        <source>“%1” is no place in an order.</source>
        <translation>“%1”不是次序。</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 …, or leave it empty.</source>
        <translation>请写 1、2、3……，或留空。</translation>
    </message>
    <message>
        <source>“%1” is no kind that is known.</source>
        <translation>“%1”不是可用的类别。</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>请写其中之一：%1。</translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgeFromJson</name>
    <message>
        <source>“%1”, row %2: something is missing or of the wrong kind.</source>
        <translation>“%1”第 %2 行缺少内容，或者类型不对。</translation>
    </message>
    <message>
        <source>This is no file of an office&apos;s knowledge.</source>
        <translation>这不是本单位知识库文件。</translation>
    </message>
    <message>
        <source>“%1” is no part of an office&apos;s knowledge.</source>
        <translation>知识库文件里没有“%1”这一部分。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgeModel</name>
    <message>
        <source>%1–%2</source>
        <comment>valid from, until; either may be empty</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a post, its unit and time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Programme or film</source>
        <translation>节目、影视</translation>
    </message>
    <message>
        <source>Article or paper</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>place in the official list</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the form of a term that is found</comment>
        <translation>查出</translation>
    </message>
    <message>
        <source>Right form</source>
        <translation>规范写法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正</translation>
    </message>
    <message>
        <source>Except in</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgePage</name>
    <message>
        <source>Words and Names</source>
        <translation>用语与人名</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>各表</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list  Ctrl+F</source>
        <translation>筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>The office&apos;s own list; the checker judges by it in every text.</source>
        <translation>本单位自己的表，检查每篇稿件时都以它为准。</translation>
    </message>
    <message>
        <source>The office&apos;s own list. The program brings %1 more along; where both say something, yours counts.</source>
        <translation>本单位自己的表。程序另外自带 %1 条；两边都有的，以这里为准。</translation>
    </message>
    <message>
        <source>Nothing in this list contains “%1”.</source>
        <translation>表里没有含“%1”的条目。</translation>
    </message>
    <message>
        <source>Nothing stands here yet. Press Ctrl+N to add something, or import a table (.xlsx, .csv) with Ctrl+O. What is corrected in a text can be added from the findings.</source>
        <translation>这里还没有内容。按 Ctrl+N 添加，或按 Ctrl+O 导入表格（.xlsx、.csv）。改稿时的更正可以从检查结果里直接加入。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” is taken off the list; the checker no longer judges by it.</source>
        <translation>“%1”将从表中移除，检查不再以它为准。</translation>
    </message>
    <message>
        <source>There is no bulletin yet that could have a style.</source>
        <translation>还没有刊物，无从设体例。</translation>
    </message>
    <message>
        <source>Make one, or import a finished issue, on the page “This Issue”.</source>
        <translation>请先在“本期”页新建刊物，或导入一期。</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>体例</translation>
    </message>
    <message>
        <source>Of which bulletin?</source>
        <translation>哪一份刊物？</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>the page of the office&apos;s words and names (用语)</comment>
        <translation>用语</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 条</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 条</translation>
    </message>
</context>
<context>
    <name>bulletin::LogCommands</name>
    <message>
        <source>“%1” is not a time. Write it as 2024-02-20 or 2024-02-20T10:00:00Z.</source>
        <translation>“%1”不是时间。请写成 2024-02-20 或 2024-02-20T10:00:00Z。</translation>
    </message>
    <message>
        <source>“%1” is not an article&apos;s id.</source>
        <translation>“%1”不是稿件的编号。</translation>
    </message>
    <message>
        <source>See the ids with: bulletin --json issue show 2024-1</source>
        <translation>编号可用 bulletin --json issue show 2024-1 查看。</translation>
    </message>
    <message>
        <source>A list as a file needs both: --format csv and --out FILE.</source>
        <translation>存成文件须同时写 --format csv 和 --out 文件。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s): %1</source>
        <translation>
            <numerusform>已写 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 on %3  “%4”: %5</source>
        <comment>time, person, PC, title, beginning of the text</comment>
        <translation>%1  %2（%3） 《%4》：%5</translation>
    </message>
    <message>
        <source>No text waits: everything that was written is saved.</source>
        <translation>没有待恢复的文字：写下的都已保存。</translation>
    </message>
    <message>
        <source>Who did what and when, newest first</source>
        <translation>履历：谁在何时做了什么，最新的在前</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>只看此人</translation>
    </message>
    <message>
        <source>Only this article, by its id</source>
        <translation>只看这篇稿件（编号）</translation>
    </message>
    <message>
        <source>Only this issue with its articles: 2024-1 or total232</source>
        <translation>只看这一期及其稿件：2024-1 或 total232</translation>
    </message>
    <message>
        <source>Only this act, by its code: save-article</source>
        <translation>只看这种操作（代码）：save-article</translation>
    </message>
    <message>
        <source>From this day or moment on</source>
        <translation>自此日或此刻起</translation>
    </message>
    <message>
        <source>Up to this day or moment</source>
        <translation>到此日或此刻止</translation>
    </message>
    <message>
        <source>done or refused</source>
        <translation>done（已做）或 refused（未获准）</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>只看含这些字的记录</translation>
    </message>
    <message>
        <source>How many at the most; 0: all</source>
        <translation>最多多少条；0 为全部</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>csv 格式</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>Texts that were being written and are not saved yet</source>
        <translation>正在编写、尚未保存的文字</translation>
    </message>
</context>
<context>
    <name>bulletin::LookMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>界面颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>bulletin::MainWindow</name>
    <message>
        <source>Bulletin Desk</source>
        <translation>编务台</translation>
    </message>
    <message>
        <source>%1 — Bulletin Desk</source>
        <translation>%1 — 编务台</translation>
    </message>
    <message>
        <source>Bulletin Desk %1</source>
        <translation>编务台 %1</translation>
    </message>
    <message>
        <source>The editorial workstation of an office that prints a bulletin. Free software under the Apache License 2.0; icons by Lucide (ISC).

Desk: %1</source>
        <translation>简报编辑部的编务工作台。自由软件，许可证 Apache License 2.0；图标：Lucide（ISC）。

编务库：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>bulletin::ManuscriptEditor</name>
    <message>
        <source>the picture on the clipboard</source>
        <translation>剪贴板中的图片</translation>
    </message>
    <message>
        <source>1 paragraph was pasted.</source>
        <translation>已粘贴 1 段。</translation>
    </message>
    <message>
        <source>%1 paragraphs were pasted.</source>
        <translation>已粘贴 %1 段。</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be printed; nothing was inserted.</source>
        <translation>“%1”不是可以印刷的图片，没有插入。</translation>
    </message>
    <message>
        <source>Pictures can be PNG, JPEG, GIF or BMP files of up to %1 MB.</source>
        <translation>图片可用 PNG、JPEG、GIF、BMP，最大 %1 MB。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>打不开“%1”。</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>请在别的程序中关闭它，再试一次。</translation>
    </message>
</context>
<context>
    <name>bulletin::MarkLegend</name>
    <message>
        <source>what is wrong is circled, what is right stands in the margin</source>
        <translation>圈出错处，正字写在页边</translation>
    </message>
    <message>
        <source>circled, with a loop: it goes</source>
        <translation>圈出，引线末端打圈：删去</translation>
    </message>
    <message>
        <source>what is missing stands in the margin</source>
        <translation>补入的文字写在页边</translation>
    </message>
    <message>
        <source>the two change places</source>
        <translation>两处互换</translation>
    </message>
    <message>
        <source>what follows is run on</source>
        <translation>下文接排，不另起</translation>
    </message>
    <message>
        <source>a new paragraph begins</source>
        <translation>由此另起一段</translation>
    </message>
    <message>
        <source>circled, with an arrow: it goes there</source>
        <translation>圈出，移到箭头所指处</translation>
    </message>
    <message>
        <source>stays as it is, though it was marked</source>
        <translation>原文保留，标记不作数</translation>
    </message>
    <message>
        <source>more or less space</source>
        <translation>加大或减小空距</translation>
    </message>
    <message>
        <source>Marks of correction (GB/T 14706–1993)</source>
        <translation>校对符号（GB/T 14706—1993）</translation>
    </message>
</context>
<context>
    <name>bulletin::MastheadFields</name>
    <message>
        <source>&amp;Responsible editor</source>
        <translation>责编(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>Page te&amp;mplate</source>
        <translation>版式(&amp;M)</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>how a date is shown in a field</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
</context>
<context>
    <name>bulletin::MergeSteps</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Merge Two Texts</source>
        <translation>合并两份文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>另写的文字</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>a table, row %1, column %2</source>
        <translation>表格第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>paragraphs %1 to %2</source>
        <translation>第 %1 至 %2 段</translation>
    </message>
    <message>
        <source>the units</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>the contributors</source>
        <translation>供稿人</translation>
    </message>
    <message>
        <source>the ending of the credit</source>
        <translation>署名的末尾</translation>
    </message>
    <message>
        <source>Both changed one number.</source>
        <translation>两人都改了同一个数字。</translation>
    </message>
    <message>
        <source>Both changed one date.</source>
        <translation>两人都改了同一个日期。</translation>
    </message>
    <message>
        <source>Both changed one name.</source>
        <translation>两人都改了同一个姓名。</translation>
    </message>
    <message>
        <source>One removed what the other changed.</source>
        <translation>一人删去了另一人改动的内容。</translation>
    </message>
    <message>
        <source>Both moved it, to different places.</source>
        <translation>两人把它移到了不同的地方。</translation>
    </message>
    <message>
        <source>Both changed its form.</source>
        <translation>两人都改了它的形式。</translation>
    </message>
    <message>
        <source>Both changed it.</source>
        <translation>两人都改了。</translation>
    </message>
    <message>
        <source>Both wrote at the same place.</source>
        <translation>两人都在同一处作了改动。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Taken from your text: %1. Taken from the other: %2. Below: what becomes of your text.</source>
        <translation>取自您的：%1。取自对方的：%2。下面是您的文字将有的变化。</translation>
    </message>
    <message>
        <source>The text that comes of both</source>
        <translation>合并后的文字</translation>
    </message>
    <message>
        <source>Save This Text</source>
        <translation>保存合并稿</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <comment>of a merge; then the place in the text</comment>
        <translation>问题 %1/%2：%3</translation>
    </message>
    <message>
        <source>Which words shall stand?</source>
        <translation>用哪一种？</translation>
    </message>
    <message>
        <source>Before, it was: %1</source>
        <translation>原来是：%1</translation>
    </message>
    <message>
        <source>nothing (removed)</source>
        <translation>无（已删去）</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>The other&apos;s: %1</source>
        <translation>对方的：%1</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>两份都要，我的在前</translation>
    </message>
    <message>
        <source>Both, the other&apos;s first</source>
        <translation>两份都要，对方的在前</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>都不要，保持原样</translation>
    </message>
    <message>
        <source>Other words:</source>
        <translation>另写：</translation>
    </message>
    <message>
        <source>To the Result</source>
        <translation>看合并结果</translation>
    </message>
    <message>
        <source>Next Question</source>
        <translation>下一个问题</translation>
    </message>
</context>
<context>
    <name>bulletin::MyArticlesPage</name>
    <message>
        <source>My Articles</source>
        <translation>我的稿件</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>我的稿件</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>To Do %1</source>
        <translation>待修改 %1</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>已采用 %1</translation>
    </message>
    <message>
        <source>You have not written anything yet. Press Ctrl+N to begin.</source>
        <translation>您还没有写过稿件。按 Ctrl+N 写一篇。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>这里没有稿件。</translation>
    </message>
    <message>
        <source>Asked for by %1: %2, due %3.</source>
        <translation>%1约稿：%2，%3前交。</translation>
    </message>
    <message>
        <source>Write It</source>
        <translation>写这篇</translation>
    </message>
    <message>
        <source>Revise and Submit Anew</source>
        <translation>修改并重报</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇</translation>
    </message>
    <message>
        <source>%1 to revise</source>
        <translation>待修改 %1 篇</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已采用 %1 篇</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>There is no bulletin yet that an article could be written for.</source>
        <translation>还没有刊物，不能投稿。</translation>
    </message>
    <message>
        <source>The editor makes it.</source>
        <translation>请责编先建立刊物。</translation>
    </message>
    <message>
        <source>Write an Article</source>
        <translation>写新稿</translation>
    </message>
    <message>
        <source>Which bulletin is it for?</source>
        <translation>投给哪个刊物？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>“%1” comes back to you as a draft; nobody reads it until you submit it again.</source>
        <translation>“%1”将退回为您的草稿，再次报送之前没有人看得到。</translation>
    </message>
    <message>
        <source>Delete the Draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>“%1” is deleted for good; this cannot be undone.</source>
        <translation>“%1”将永久删除，无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>有未保存的改动</translation>
    </message>
    <message>
        <source>The article that is open has changes that are not saved yet.</source>
        <translation>正在写的稿件有改动尚未保存。</translation>
    </message>
    <message>
        <source>Save the Draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <comment>unsaved text is kept and offered at the next start</comment>
        <translation>留待以后</translation>
    </message>
</context>
<context>
    <name>bulletin::NameList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新栏目</translation>
    </message>
</context>
<context>
    <name>bulletin::NamesEdit</name>
    <message>
        <source>Units that fit</source>
        <translation>相符的单位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a unit&apos;s short name or alias, then its full name</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>bulletin::NewIssueDialog</name>
    <message>
        <source>Carried on from %1: sections (%2), distribution, editor&apos;s line, page template and %3 planned pages; from the bulletin&apos;s settings where these were changed since.</source>
        <translation>沿用%1：栏目（%2）、报送发、责编一栏、版式和计划 %3 页；此后改过刊物设置的，以设置为准。</translation>
    </message>
    <message>
        <source>Taken from the bulletin&apos;s settings: sections (%1), distribution, editor&apos;s line, page template and %2 planned pages.</source>
        <translation>取自刊物设置：栏目（%1）、报送发、责编一栏、版式和计划 %2 页。</translation>
    </message>
    <message>
        <source>This bulletin is no longer there.</source>
        <translation>这个刊物已经不在了。</translation>
    </message>
    <message>
        <source>New Issue of %1</source>
        <comment>a bulletin&apos;s name</comment>
        <translation>新建一期：%1</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>将是</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
</context>
<context>
    <name>bulletin::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The two do not agree yet.</source>
        <translation>两次输入的口令还不一致。</translation>
    </message>
    <message>
        <source>Type the same password twice.</source>
        <translation>请输入两次相同的口令。</translation>
    </message>
    <message>
        <source>This password will do.</source>
        <translation>这个口令可以用。</translation>
    </message>
    <message>
        <source>This password will do; type it once more.</source>
        <translation>这个口令可以用，请再输一遍。</translation>
    </message>
</context>
<context>
    <name>bulletin::NewPasswordSheet</name>
    <message>
        <source>A password of your own</source>
        <translation>设置自己的口令</translation>
    </message>
    <message>
        <source>Somebody else knows what you just typed. Choose a password that only you know; after that you can begin.</source>
        <translation>刚才输入的口令别人也知道。请设一个只有您自己知道的口令，然后就可以开始。</translation>
    </message>
    <message>
        <source>Set the Password</source>
        <translation>设置口令</translation>
    </message>
</context>
<context>
    <name>bulletin::OdtReader</name>
    <message>
        <source>%1 tracked changes were accepted.</source>
        <translation>已接受 %1 处修订。</translation>
    </message>
    <message>
        <source>%1 comments were left out.</source>
        <translation>未收入 %1 条批注。</translation>
    </message>
    <message>
        <source>%1 pictures in a format that cannot be kept were left out (PNG, JPEG, GIF and BMP are kept).</source>
        <translation>有 %1 张图片的格式不能保留，未收入（可用 PNG、JPEG、GIF、BMP）。</translation>
    </message>
</context>
<context>
    <name>bulletin::OfficeKnowledge</name>
    <message>
        <source>People and their posts</source>
        <translation>人员与职务</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>规范用语</translation>
    </message>
    <message>
        <source>Confusable words</source>
        <translation>易错词</translation>
    </message>
    <message>
        <source>Known titles</source>
        <translation>书报刊名</translation>
    </message>
    <message>
        <source>Words that are right</source>
        <translation>放行词</translation>
    </message>
    <message>
        <source>Forbidden term</source>
        <translation>禁用语</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation>推荐用语</translation>
    </message>
    <message>
        <source>Fixed phrase</source>
        <translation>固定表述</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的止期早于起期。</translation>
    </message>
    <message>
        <source>Put the dates right.</source>
        <translation>请改正日期。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人员须有姓名。</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>A post of “%1” has no title.</source>
        <translation>“%1”有一项职务没有名称。</translation>
    </message>
    <message>
        <source>Write what the post is called, or remove it.</source>
        <translation>请填写职务名称，或删去这一项。</translation>
    </message>
    <message>
        <source>A term needs its words.</source>
        <translation>用语不能为空。</translation>
    </message>
    <message>
        <source>Write the words.</source>
        <translation>请填写用语。</translation>
    </message>
    <message>
        <source>“%1” does not say what to write instead.</source>
        <translation>“%1”没有写明应改为什么。</translation>
    </message>
    <message>
        <source>Write the preferred form, or make it a forbidden term.</source>
        <translation>请填写规范用语，或将其列为禁用语。</translation>
    </message>
    <message>
        <source>The fixed phrase “%1” has one form alone.</source>
        <translation>固定表述“%1”只有一种写法。</translation>
    </message>
    <message>
        <source>Leave the other form empty.</source>
        <translation>“用语”一栏请留空。</translation>
    </message>
    <message>
        <source>“%1” would become itself.</source>
        <translation>“%1”的正误两种写法相同。</translation>
    </message>
    <message>
        <source>Write another form.</source>
        <translation>请改写其中一种。</translation>
    </message>
    <message>
        <source>“%1” is no rule of words.</source>
        <translation>“%1”不是字词类规则。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A confusable word needs its wrong form.</source>
        <translation>易错词须有错误写法。</translation>
    </message>
    <message>
        <source>Write the wrong word.</source>
        <translation>请填写错误写法。</translation>
    </message>
    <message>
        <source>“%1” alone is too short: it would be found in right words, too.</source>
        <translation>只写“%1”太短，会误伤正确的词。</translation>
    </message>
    <message>
        <source>Write it with the characters beside it.</source>
        <translation>请连同前后的字一起写。</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read.</source>
        <translation>模式“%1”无法识别。</translation>
    </message>
    <message>
        <source>Put the pattern right, or write the bare word.</source>
        <translation>请改正模式，或直接写词。</translation>
    </message>
    <message>
        <source>“%1” does not say what was meant.</source>
        <translation>“%1”没有写明正确写法。</translation>
    </message>
    <message>
        <source>Write the right word.</source>
        <translation>请填写正确写法。</translation>
    </message>
    <message>
        <source>A known title needs its name.</source>
        <translation>书报刊名不能为空。</translation>
    </message>
    <message>
        <source>Write the name, without 《》.</source>
        <translation>请填写名称，不带书名号。</translation>
    </message>
    <message>
        <source>No word is written.</source>
        <translation>没有填写词语。</translation>
    </message>
    <message>
        <source>Write the word that is right.</source>
        <translation>请填写要放行的词。</translation>
    </message>
</context>
<context>
    <name>bulletin::OfficeRole</name>
    <message>
        <source>editor</source>
        <translation>责编</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>供稿人</translation>
    </message>
    <message>
        <source>first reviewer</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>second reviewer</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>final reviewer</source>
        <translation>终审</translation>
    </message>
    <message>
        <source>proofreader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bulletin::OwnArticlePane</name>
    <message>
        <source>Text of the article</source>
        <translation>稿件正文</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>the receipt of a submission</comment>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>the section that was wished for</comment>
        <translation>报：%1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who returned it, when, and why</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>when, who, what was done</comment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, and the opinion</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>bulletin::OwnArticlesModel</name>
    <message>
        <source>No. %1</source>
        <comment>the receipt of a submission</comment>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>%1, state: %2, %3</source>
        <comment>title, where the article stands, further words</comment>
        <translation>%1，状态：%2，%3</translation>
    </message>
</context>
<context>
    <name>bulletin::OwnPassword</name>
    <message>
        <source>Change My Password</source>
        <translation>修改我的口令</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>现在的口令(&amp;P)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>bulletin::PagePreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>印出来的样子</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
</context>
<context>
    <name>bulletin::PageScan</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
</context>
<context>
    <name>bulletin::PageTemplate</name>
    <message>
        <source>is not known</source>
        <translation>不认识</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>应是 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>应是整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>应是 true 或 false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>应是文字</translation>
    </message>
    <message>
        <source>is not a colour</source>
        <translation>不是颜色</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>应是文字列表</translation>
    </message>
    <message>
        <source>The page template “%1” cannot be used: “%2” %3.</source>
        <translation>版式“%1”不能用：“%2”%3。</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of templates.</source>
        <translation>请改正文件，或把它从版式文件夹中移走。</translation>
    </message>
    <message>
        <source>must be justify, left, center or right</source>
        <translation>应是 justify、left、center 或 right</translation>
    </message>
    <message>
        <source>The page template “%1” is not valid JSON (at byte %2).</source>
        <translation>版式“%1”不是有效的 JSON（第 %2 字节处）。</translation>
    </message>
    <message>
        <source>The page template “%1” cannot be opened.</source>
        <translation>打不开版式“%1”。</translation>
    </message>
</context>
<context>
    <name>bulletin::PaperProof</name>
    <message>
        <source>This proof is not there, or not for you to read.</source>
        <translation>没有这份校样，或您无权查阅。</translation>
    </message>
    <message>
        <source>%1 sheet</source>
        <comment>first proof sheet</comment>
        <translation>%1样</translation>
    </message>
    <message>
        <source>Proofreader: %1    Opened: %2    Corrections: %3    Frozen text: %4</source>
        <translation>校对人：%1&#x3000;&#x3000;开校：%2&#x3000;&#x3000;校记：%3条&#x3000;&#x3000;文本校验码：%4</translation>
    </message>
    <message>
        <source>    VOID</source>
        <translation>&#x3000;&#x3000;【作废】</translation>
    </message>
</context>
<context>
    <name>bulletin::Password</name>
    <message>
        <source>There is not enough memory to look after a password; nothing was changed.</source>
        <translation>内存不足，无法处理口令；没有作任何改动。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>At least 8 characters of three kinds (capitals, small letters, digits, signs), or at least 14 of any kind.</source>
        <translation>至少 8 个字符，含大写字母、小写字母、数字、其他字符中的三种；或者至少 14 个字符，种类不限。</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>口令太短。</translation>
    </message>
    <message>
        <source>This password is too simple.</source>
        <translation>口令太简单。</translation>
    </message>
    <message>
        <source>This password is the person&apos;s own name.</source>
        <translation>口令就是本人的名字。</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try.</source>
        <translation>这个口令太常见，谁都会先试它。</translation>
    </message>
</context>
<context>
    <name>bulletin::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>显示口令</translation>
    </message>
</context>
<context>
    <name>bulletin::PasswordInput</name>
    <message>
        <source>A password is needed, and there is nobody to ask for it here; nothing was done.</source>
        <translation>需要口令，而这里无法询问；没有作任何改动。</translation>
    </message>
    <message>
        <source>Run it in a terminal, or set %1.</source>
        <translation>请在终端运行，或设置 %1。</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>%1 的新口令：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was done.</source>
        <translation>两次输入的口令不同；没有作任何改动。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
</context>
<context>
    <name>bulletin::PasteReader</name>
    <message>
        <source>The pasted page is very large: only its text was taken, without tables and emphasis.</source>
        <translation>粘贴的网页很大：只收入文字，不含表格和强调。</translation>
    </message>
    <message>
        <source>The formatted text was incomplete: the plain text was taken instead.</source>
        <translation>带格式的文字不完整：改用纯文本。</translation>
    </message>
</context>
<context>
    <name>bulletin::PdfWriter</name>
    <message>
        <source>A picture in the issue cannot be read: %1</source>
        <translation>本期中有一张图片读不出来：%1</translation>
    </message>
    <message>
        <source>Take it out of the article and put it in again.</source>
        <translation>请在稿件中去掉它，重新插入。</translation>
    </message>
    <message>
        <source>The PDF could not be made (%1).</source>
        <translation>PDF 没有做成（%1）。</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>PDF 没有写成。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>请检查磁盘和剩余空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::PeopleCommands</name>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>login, name, roles</comment>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>, disabled</source>
        <translation>，已停用</translation>
    </message>
    <message>
        <source>, has no password of his own yet</source>
        <translation>，尚未设置自己的口令</translation>
    </message>
    <message>
        <source>, last signed in %1</source>
        <translation>，最近登录 %1</translation>
    </message>
    <message>
        <source>Nobody signs in as “%1” on this desk.</source>
        <translation>本编务库没有登录名“%1”。</translation>
    </message>
    <message>
        <source>List them with: bulletin user list</source>
        <translation>列出全部人员：bulletin user list</translation>
    </message>
    <message>
        <source>One-time code, shown this once and good for 24 hours: %1</source>
        <translation>一次性口令（只显示这一次，24 小时内有效）：%1</translation>
    </message>
    <message>
        <source>This desk has no accounts yet, and the first one is the administrator&apos;s; nothing was changed.</source>
        <translation>本编务库还没有账户，第一个账户须是管理员；没有作任何改动。</translation>
    </message>
    <message>
        <source>Begin with: bulletin user add LOGIN --role administrator</source>
        <translation>请先运行：bulletin user add 登录名 --role administrator</translation>
    </message>
    <message>
        <source>Recovery code, shown this once: %1</source>
        <translation>恢复码（只显示这一次）：%1</translation>
    </message>
    <message>
        <source>The administrator is: %1. The desk is closed from now on.</source>
        <translation>管理员：%1。从现在起须登录才能使用。</translation>
    </message>
    <message>
        <source>Added: %1. At the first sign-in an own password has to be chosen.</source>
        <translation>已添加：%1。首次登录须设置自己的口令。</translation>
    </message>
    <message>
        <source>This desk has no accounts: it is open to everybody.</source>
        <translation>本编务库没有账户，人人可用。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>Disabled: %1. What this person wrote and did stays in the record.</source>
        <translation>已停用：%1。此人写过、做过的都保留在履历中。</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>已启用：%1</translation>
    </message>
    <message>
        <source>The old password of %1 counts no more.</source>
        <translation>%1 的旧口令已失效。</translation>
    </message>
    <message>
        <source>It is not said whose password is to be changed.</source>
        <translation>没有说明要改谁的口令。</translation>
    </message>
    <message>
        <source>Say who you are with --as USER.</source>
        <translation>请用 --as 登录名 说明您是谁。</translation>
    </message>
    <message>
        <source>Present password of %1: </source>
        <translation>%1 的现有口令：</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新口令。</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>恢复码：</translation>
    </message>
    <message>
        <source>The recovery code was used up. The next one, shown this once: %1</source>
        <translation>原恢复码已用掉。新的恢复码（只显示这一次）：%1</translation>
    </message>
    <message>
        <source>What the person signs in with</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>The name, as it is printed</source>
        <translation>姓名（印在审校单上）</translation>
    </message>
    <message>
        <source>What the person may do; several, parted by commas: %1</source>
        <translation>角色，几个之间用逗号：%1</translation>
    </message>
    <message>
        <source>The submitting unit that the person writes for</source>
        <translation>所在的供稿单位</translation>
    </message>
    <message>
        <source>People: add, list, set, disable, enable, reset, password, recover</source>
        <translation>人员：add 添加，list 列出，set 修改，disable 停用，enable 启用，reset 重置，password 改口令，recover 恢复</translation>
    </message>
    <message>
        <source>Add a person; the first password comes from BULLETIN_NEW_PASSWORD or is asked for, else a one-time code is printed</source>
        <translation>添加人员；初始口令取自 BULLETIN_NEW_PASSWORD 或在终端询问，否则打印一次性口令</translation>
    </message>
    <message>
        <source>List the people</source>
        <translation>列出人员</translation>
    </message>
    <message>
        <source>Change a person&apos;s name, roles or unit</source>
        <translation>修改姓名、角色或单位</translation>
    </message>
    <message>
        <source>The person writes for no unit any more</source>
        <translation>不再属于任何单位</translation>
    </message>
    <message>
        <source>Let a person in no more; nothing of his is deleted</source>
        <translation>停用账户，此人的一切都保留</translation>
    </message>
    <message>
        <source>Let a disabled person in again</source>
        <translation>重新启用已停用的账户</translation>
    </message>
    <message>
        <source>Give a person a one-time code instead of a forgotten password</source>
        <translation>忘记口令时，发一次性口令</translation>
    </message>
    <message>
        <source>A new password for an administrator against the recovery code (BULLETIN_RECOVERY_CODE)</source>
        <translation>凭恢复码（BULLETIN_RECOVERY_CODE）为管理员设新口令</translation>
    </message>
    <message>
        <source>Change the own password; the new one comes from BULLETIN_NEW_PASSWORD or is asked for</source>
        <translation>修改自己的口令；新口令取自 BULLETIN_NEW_PASSWORD，或在终端询问</translation>
    </message>
</context>
<context>
    <name>bulletin::PeopleDialogs</name>
    <message>
        <source>takes drafts in, edits, assembles issues, publishes</source>
        <translation>受理来稿、编辑、组版、刊发</translation>
    </message>
    <message>
        <source>writes for a unit and hands in; sees own articles alone</source>
        <translation>为本单位写稿报送，只看得到自己的稿件</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>把语言文字关</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>把事实关</translation>
    </message>
    <message>
        <source>whether it may be printed</source>
        <translation>定可否刊用</translation>
    </message>
    <message>
        <source>reads the proofs</source>
        <translation>读校样</translation>
    </message>
    <message>
        <source>signs issues off</source>
        <translation>签发各期</translation>
    </message>
    <message>
        <source>people, rules, backups; reads no drafts</source>
        <translation>管人员、规则、备份，不看稿件</translation>
    </message>
    <message>
        <source>reads the record</source>
        <translation>查阅履历</translation>
    </message>
    <message>
        <source>Letters or digits, e.g. wangmou</source>
        <translation>字母或数字，如 wangmou</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Of a contributor; a new one can be typed</source>
        <translation>供稿人所在单位，可直接填新单位</translation>
    </message>
    <message>
        <source>&amp;Name, as it is printed</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name to &amp;sign in with</source>
        <translation>登录名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>A contributor writes for a unit.</source>
        <translation>供稿人须有所在单位。</translation>
    </message>
    <message>
        <source>Choose it, or type a new one.</source>
        <translation>请选择，或填写新单位。</translation>
    </message>
    <message>
        <source>Add a Person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>The person gets a one-time code and chooses a password with it: nobody else ever knows it.</source>
        <translation>添加后得到一次性口令，本人凭它登录并自己设口令，别人都不知道。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>One-Time Code for %1</source>
        <translation>%1的一次性口令</translation>
    </message>
    <message>
        <source>Give it to %1 alone. It is typed as the password, is good for one day, and is shown this one time.</source>
        <translation>请只交给%1本人。登录时当口令输入，一天内有效，只显示这一次。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>One-Time Code</source>
        <translation>一次性口令</translation>
    </message>
    <message>
        <source>For</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性口令</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Type it as the password within one day; then choose a password of your own.</source>
        <translation>一天之内当口令输入，登录后自己设口令。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>I Have Passed It On</source>
        <translation>已转交本人</translation>
    </message>
</context>
<context>
    <name>bulletin::PeopleModel</name>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Waits for an own password</source>
        <translation>待本人设口令</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>上次登录</translation>
    </message>
</context>
<context>
    <name>bulletin::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People of this desk</source>
        <translation>本编务台的人员</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. What was written and signed stays as it is, under that name; the account can be enabled again.</source>
        <translation>%1将不能再登录。已写、已签的内容仍在其名下，账户以后还可以启用。</translation>
    </message>
    <message>
        <source>One-Time Code</source>
        <translation>一次性口令</translation>
    </message>
    <message>
        <source>%1 gets a code that is good for one day and must choose a new password with it. The old password counts no more.</source>
        <translation>将为%1生成一天内有效的一次性口令，本人须凭它另设新口令；旧口令随即作废。</translation>
    </message>
    <message>
        <source>Make the Code</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>停用 %1 人</translation>
    </message>
</context>
<context>
    <name>bulletin::PictureObject</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>这张图片无法显示。</translation>
    </message>
</context>
<context>
    <name>bulletin::Preflight</name>
    <message>
        <source>The issue has no article.</source>
        <translation>本期没有稿件。</translation>
    </message>
    <message>
        <source>%1 places one.</source>
        <translation>请%1排入稿件。</translation>
    </message>
    <message>
        <source>“%1” was changed after its final review (now: %2).</source>
        <translation>《%1》终审之后又有改动（现在：%2）。</translation>
    </message>
    <message>
        <source>“%1” has not passed its final review (now: %2).</source>
        <translation>《%1》未通过终审（现在：%2）。</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>缺%1。</translation>
    </message>
    <message>
        <source>%1 opens it when the one before is done.</source>
        <translation>前一校次办完后，请%1开校。</translation>
    </message>
    <message>
        <source>The %1 is still being read.</source>
        <translation>%1还在校读。</translation>
    </message>
    <message>
        <source>%1 closes it.</source>
        <translation>请%1校毕。</translation>
    </message>
    <message>
        <source>“%1” came in after the %2 was opened, so that it was not read in it.</source>
        <translation>《%1》在%2开校之后才排入，未经该校次校读。</translation>
    </message>
    <message>
        <source>%1 sends the issue back to assembly, or takes the article out.</source>
        <translation>请%1把本期退回组稿，或撤下这篇稿件。</translation>
    </message>
    <message>
        <source>page %1, line %2</source>
        <translation>第%1页第%2行</translation>
    </message>
    <message>
        <source>no page named</source>
        <translation>未注页码</translation>
    </message>
    <message>
        <source>Correction %1 (%2, “%3”) is open.</source>
        <translation>第%1条校记（%2，“%3”）待改。</translation>
    </message>
    <message>
        <source>%1 makes or declines it.</source>
        <translation>请%1改正，或记为不改。</translation>
    </message>
    <message>
        <source>Correction %1 (%2, “%3”) was made, but nobody saw that it was made right.</source>
        <translation>第%1条校记（%2，“%3”）已改，尚未核红。</translation>
    </message>
    <message>
        <source>%1 checks it.</source>
        <translation>请%1核红。</translation>
    </message>
    <message>
        <source>The section “%1” has no article.</source>
        <translation>栏目“%1”没有稿件。</translation>
    </message>
    <message>
        <source>%1 places one, or removes the section.</source>
        <translation>请%1排入稿件，或删去这个栏目。</translation>
    </message>
    <message>
        <source>An article of “%1” has no title.</source>
        <translation>“%1”有一篇稿件没有标题。</translation>
    </message>
    <message>
        <source>%1 writes it.</source>
        <translation>请%1补写。</translation>
    </message>
    <message>
        <source>“%1” has no text.</source>
        <translation>《%1》没有正文。</translation>
    </message>
    <message>
        <source>%1 writes it, or takes the article out.</source>
        <translation>请%1补写，或撤下这篇稿件。</translation>
    </message>
    <message>
        <source>“%1” has no submitting unit; it counts for nobody&apos;s adoption.</source>
        <translation>《%1》没有供稿单位，不计入任何单位的采用。</translation>
    </message>
    <message>
        <source>%1 enters it.</source>
        <translation>请%1填写。</translation>
    </message>
    <message>
        <source>%1 puts it right, or dismisses the doubt with a reason.</source>
        <translation>请%1改正，或写明理由后忽略。</translation>
    </message>
    <message>
        <source>%1 enters it in the issue&apos;s properties.</source>
        <translation>请%1在期属性中填写。</translation>
    </message>
    <message>
        <source>The issue has no date.</source>
        <translation>本期没有日期。</translation>
    </message>
    <message>
        <source>The issue has no number.</source>
        <translation>本期没有期号。</translation>
    </message>
    <message>
        <source>The masthead names no publisher.</source>
        <translation>报头没有编印单位。</translation>
    </message>
    <message>
        <source>The last lines name no responsible editor.</source>
        <translation>版记没有责编。</translation>
    </message>
    <message>
        <source>The last lines name neither telephone nor e-mail.</source>
        <translation>版记没有电话，也没有邮箱。</translation>
    </message>
    <message>
        <source>The issue does not say to whom it goes.</source>
        <translation>本期没有报送范围。</translation>
    </message>
    <message>
        <source>The issue takes %1 pages; %2 are planned.</source>
        <translation>本期共%1页，计划%2页。</translation>
    </message>
    <message>
        <source>%1 shortens or fills it, or changes the planned pages.</source>
        <translation>请%1删节或补白，或修改计划页数。</translation>
    </message>
    <message>
        <source>A comment of %1 on “%2” is open: %3</source>
        <translation>%1对《%2》的意见未处理：%3</translation>
    </message>
    <message>
        <source>%1 or the editor resolves it.</source>
        <translation>请%1或责编处理。</translation>
    </message>
    <message>
        <source>%1 puts it right, or ignores it with a reason.</source>
        <translation>由%1改正，或写明理由后忽略。</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>title and place</comment>
        <translation>《%1》%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bulletin::PreflightPanel</name>
    <message>
        <source>Signed off by %1 on %2; seal %3.</source>
        <translation>%1 于 %2 签发，校验码 %3。</translation>
    </message>
    <message>
        <source>The sign-off of %1 counts no more since %2: %3</source>
        <translation>%1 的签发自 %2 起作废：%3</translation>
    </message>
    <message>
        <source>What is missing before the sign-off</source>
        <translation>签发前还缺什么</translation>
    </message>
    <message>
        <source>Must</source>
        <comment>before a sentence that says what must be done before the sign-off</comment>
        <translation>须处理</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before a sentence worth knowing before the sign-off</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>This issue is published; it does not change any more. What is found wrong now is kept as an erratum.</source>
        <translation>本期已刊发，不再改动。再发现差错，请记勘误。</translation>
    </message>
    <message>
        <source>This issue is signed off. Any change to it makes the sign-off void by itself.</source>
        <translation>本期已签发。再有任何改动，签发自动作废。</translation>
    </message>
    <message>
        <source>Nothing is missing: the issue can be signed off.</source>
        <translation>什么都不缺，可以签发。</translation>
    </message>
    <message>
        <source>1 thing must be done before the sign-off.</source>
        <translation>签发前还有 1 项必须处理。</translation>
    </message>
    <message>
        <source>%1 things must be done before the sign-off.</source>
        <translation>签发前还有 %1 项必须处理。</translation>
    </message>
</context>
<context>
    <name>bulletin::PreviewPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>版面预览</translation>
    </message>
    <message>
        <source>Some characters come from another font.</source>
        <translation>有些字用了别的字体。</translation>
    </message>
    <message>
        <source>“%1” is not installed; “%2” is used, and the number of pages may differ in print.</source>
        <translation>未安装“%1”，已改用“%2”，页数可能与定稿机不同。</translation>
    </message>
    <message>
        <source>“%1” and %2 more fonts are not installed; the number of pages may differ in print.</source>
        <translation>未安装“%1”等字体（另有 %2 种），页数可能与定稿机不同。</translation>
    </message>
    <message>
        <source>“%1” is not installed; “%2” is used instead.</source>
        <translation>未安装“%1”，已改用“%2”。</translation>
    </message>
    <message>
        <source>These characters come from another font: %1</source>
        <translation>这些字用了别的字体：%1</translation>
    </message>
    <message>
        <source>No font on this PC has these characters: %1</source>
        <translation>本机没有任何字体含这些字：%1</translation>
    </message>
    <message>
        <source>Fonts on this PC</source>
        <translation>本机字体</translation>
    </message>
</context>
<context>
    <name>bulletin::PrintDialog</name>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>打印机没有响应，什么也没有印。</translation>
    </message>
    <message>
        <source>Check the printer, or export a PDF and print that.</source>
        <translation>请检查打印机，或导出 PDF 再打印。</translation>
    </message>
    <message>
        <source>The printer stopped before page %1.</source>
        <translation>打印机在第 %1 页之前停了。</translation>
    </message>
    <message>
        <source>Print the rest by choosing its pages.</source>
        <translation>请选择页码范围打印其余各页。</translation>
    </message>
    <message>
        <source>This issue has no page to print yet.</source>
        <translation>本期还没有可打印的页。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>bulletin::ProcessCommands</name>
    <message>
        <source>Done: %1</source>
        <translation>已办：%1</translation>
    </message>
    <message>
        <source>“%1” is not the id of something that was asked for.</source>
        <translation>“%1”不是约稿的标识。</translation>
    </message>
    <message>
        <source>List them with: bulletin commission list</source>
        <translation>可用 bulletin commission list 列出。</translation>
    </message>
    <message>
        <source>Submitted; the receipt is %1.</source>
        <translation>已报送，收稿号 %1。</translation>
    </message>
    <message>
        <source>%1 has no section “%2”.</source>
        <translation>%1没有栏目“%2”。</translation>
    </message>
    <message>
        <source>Its sections are: %1</source>
        <translation>其栏目有：%1</translation>
    </message>
    <message>
        <source>One article now, to be reviewed: %1</source>
        <translation>已合并为一稿，待审：%1</translation>
    </message>
    <message>
        <source>Why, in four characters or more</source>
        <translation>理由，至少四个字</translation>
    </message>
    <message>
        <source>The number of the version that was read; the newest where it is not given</source>
        <translation>所读的版次；不给则为最新一版</translation>
    </message>
    <message>
        <source>Hand a draft in; prints the receipt</source>
        <translation>报送草稿，给出收稿号</translation>
    </message>
    <message>
        <source>Who of the unit has read and approved it</source>
        <translation>本单位审阅同意的人</translation>
    </message>
    <message>
        <source>A word to the editor</source>
        <translation>给责编的话</translation>
    </message>
    <message>
        <source>What was asked for, by its id</source>
        <translation>所应约稿的标识</translation>
    </message>
    <message>
        <source>Take a submitted article back, as long as nobody took it in</source>
        <translation>撤回尚未受理的稿件</translation>
    </message>
    <message>
        <source>Take a submitted article in for its first review</source>
        <translation>受理稿件，进入初审</translation>
    </message>
    <message>
        <source>Pass, return or reject an article in one of its three reviews</source>
        <translation>在三审之一通过、退回或不采用稿件</translation>
    </message>
    <message>
        <source>first, second or final</source>
        <translation>first（初审）、second（复审）或 final（终审）</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Back to its owner; the opinion says why</source>
        <translation>退回作者，意见中说明理由</translation>
    </message>
    <message>
        <source>Not to be used: %1</source>
        <translation>不采用：%1</translation>
    </message>
    <message>
        <source>The reviewer&apos;s opinion</source>
        <translation>审稿意见</translation>
    </message>
    <message>
        <source>Give an article back to its owner</source>
        <translation>将稿件退回作者</translation>
    </message>
    <message>
        <source>Set an article aside, not to be used</source>
        <translation>将稿件作不采用处理</translation>
    </message>
    <message>
        <source>Why, in words; needed for “other”</source>
        <translation>文字说明；选“other”时必填</translation>
    </message>
    <message>
        <source>Take up an article again that was not to be used</source>
        <translation>重新考虑不采用的稿件</translation>
    </message>
    <message>
        <source>Keep an accepted article for a later issue</source>
        <translation>将已采用的稿件留用到以后</translation>
    </message>
    <message>
        <source>Take up an article again that was kept</source>
        <translation>恢复留用的稿件</translation>
    </message>
    <message>
        <source>Place an accepted article in an issue</source>
        <translation>将已采用的稿件排入一期</translation>
    </message>
    <message>
        <source>2024-1 (year-number) or total232</source>
        <translation>2024-1（年-期）或 total232</translation>
    </message>
    <message>
        <source>Its section there</source>
        <translation>所排栏目</translation>
    </message>
    <message>
        <source>Its place within the section, from 1; the last where it is not given</source>
        <translation>栏目内的位置，从 1 起；不给则排在最后</translation>
    </message>
    <message>
        <source>Take an article out of its issue</source>
        <translation>将稿件从所在期撤下</translation>
    </message>
    <message>
        <source>Make one article of several; it is reviewed anew</source>
        <translation>将几篇合并为一稿，重新送审</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>两篇或以上</translation>
    </message>
    <message>
        <source>Its title; | breaks a line</source>
        <translation>标题；用 | 换行</translation>
    </message>
    <message>
        <source>A file with its text; otherwise all texts, one after the other</source>
        <translation>合并后的文字所在文件；不给则依次连接各稿</translation>
    </message>
</context>
<context>
    <name>bulletin::Profiles</name>
    <message>
        <source>“%1” is no setting of a checking profile, or its value is none.</source>
        <translation>检查方案里没有“%1”这一项，或者它的值不对。</translation>
    </message>
    <message>
        <source>There is no checking profile “%1”.</source>
        <translation>没有名为“%1”的检查方案。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bulletin::Promises</name>
    <message>
        <source>%1 is published and stays as it was printed; nothing was changed.</source>
        <translation>%1已刊发，保持印出时的样子；未作任何改动。</translation>
    </message>
    <message>
        <source>Record what was printed wrongly as an erratum.</source>
        <translation>印错之处请另记勘误。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有改动：%1</translation>
    </message>
</context>
<context>
    <name>bulletin::Proof</name>
    <message>
        <source>first proof</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>second proof</source>
        <translation>二校</translation>
    </message>
    <message>
        <source>third proof</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>clean proof</source>
        <translation>清样</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>增补</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>run on</source>
        <translation>接排</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>另起段</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>空距</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待改</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>不改</translation>
    </message>
</context>
<context>
    <name>bulletin::ProofCommands</name>
    <message>
        <source>There is no round “%1”.</source>
        <translation>没有“%1”这个校次。</translation>
    </message>
    <message>
        <source>Choose from: first, second, third, clean</source>
        <translation>可选：first、second、third、clean</translation>
    </message>
    <message>
        <source>%1 has no such proof yet.</source>
        <translation>%1还没有这个校次。</translation>
    </message>
    <message>
        <source>Open one with: bulletin proof open</source>
        <translation>开校：bulletin proof open</translation>
    </message>
    <message>
        <source>Opened the %1, to be read by %2.</source>
        <translation>已开%1，由%2校读。</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>校读中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已校毕</translation>
    </message>
    <message>
        <source>; reads several proofs: %1</source>
        <translation>；兼校：%1</translation>
    </message>
    <message>
        <source>No proof was opened yet.</source>
        <translation>尚未开校。</translation>
    </message>
    <message>
        <source>page %1, line %2</source>
        <translation>第%1页第%2行</translation>
    </message>
    <message>
        <source>There is no article “%1” in this proof.</source>
        <translation>这份校样中没有稿件“%1”。</translation>
    </message>
    <message>
        <source>Name it by its place in print (1, 2 …), its id or its whole title.</source>
        <translation>请用印出的顺序号（1、2……）、编号或完整标题指明。</translation>
    </message>
    <message>
        <source>Write the words as they are printed.</source>
        <translation>请按校样上的原文填写。</translation>
    </message>
    <message>
        <source>They stand on: %1. Say which with --page and --line, or name more words.</source>
        <translation>出现在：%1。请用 --page 和 --line 指明，或多写几个字。</translation>
    </message>
    <message>
        <source>“%1” does not stand there.</source>
        <translation>该处没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands there several times.</source>
        <translation>“%1”在该处出现多次。</translation>
    </message>
    <message>
        <source>No proof of %1 is being read.</source>
        <translation>%1没有正在校读的校样。</translation>
    </message>
    <message>
        <source>The %1 has no correction %2.</source>
        <translation>%1没有第%2条校记。</translation>
    </message>
    <message>
        <source>List them with: bulletin proof list</source>
        <translation>列出：bulletin proof list</translation>
    </message>
    <message>
        <source>Closed the %1.</source>
        <translation>%1已校毕。</translation>
    </message>
    <message>
        <source>Mark a correction in the proof that is being read</source>
        <translation>在正在校读的校样上记一条校记</translation>
    </message>
    <message>
        <source>2024-1 (year-number) or total232</source>
        <translation>2024-1（年-期号）或 total232</translation>
    </message>
    <message>
        <source>Its place in print (1, 2 …), its id or its title; without it: masthead, sections or tail</source>
        <translation>稿件的顺序号（1、2……）、编号或标题；不写则指报头、栏目或版记</translation>
    </message>
    <message>
        <source>replace, delete, insert, transpose, join, new-paragraph, move, stet, space</source>
        <translation>replace 改正、delete 删除、insert 增补、transpose 对调、join 接排、new-paragraph 另起段、move 移动、stet 保留、space 空距</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>印出的页码</translation>
    </message>
    <message>
        <source>The line on that page</source>
        <translation>该页的行</translation>
    </message>
    <message>
        <source>The words as they are printed; for insert, the words before</source>
        <translation>校样上的原文；增补时为其前的文字</translation>
    </message>
    <message>
        <source>The words that are to stand there; for move, the words behind which they go</source>
        <translation>改后的文字；移动时为移到其后的文字</translation>
    </message>
    <message>
        <source>A remark for the editor</source>
        <translation>给责编的说明</translation>
    </message>
    <message>
        <source>Rounds of proof: open, list, correct, settle, decline, check, close, sheet</source>
        <translation>校次：open、list、correct、settle、decline、check、close、sheet</translation>
    </message>
    <message>
        <source>Open the round that is due</source>
        <translation>开下一校次</translation>
    </message>
    <message>
        <source>The login of the proofreader</source>
        <translation>校对人的登录名</translation>
    </message>
    <message>
        <source>List the rounds and their corrections</source>
        <translation>列出校次和校记</translation>
    </message>
    <message>
        <source>The correction&apos;s number in its round, or its id</source>
        <translation>校记在该校次的序号，或编号</translation>
    </message>
    <message>
        <source>first, second, third or clean; the newest round where it is not given</source>
        <translation>first、second、third 或 clean；不写则为最近的校次</translation>
    </message>
    <message>
        <source>Make a correction: the article&apos;s text is changed</source>
        <translation>改正：按校记改稿</translation>
    </message>
    <message>
        <source>Leave the text as it is, with a reason</source>
        <translation>不改，写明理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say that a correction was seen to be made right</source>
        <translation>核红：确认已改对</translation>
    </message>
    <message>
        <source>Close the round that is being read; by its reader</source>
        <translation>校毕；由校对人本人</translation>
    </message>
    <message>
        <source>Write the paper proof as a PDF</source>
        <translation>把纸样写成 PDF</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>, checked by %1</source>
        <translation>，%1核红</translation>
    </message>
</context>
<context>
    <name>bulletin::ProofDialogs</name>
    <message>
        <source>%1  %2: %3 → %4</source>
        <translation>%1&#x3000;%2：%3 → %4</translation>
    </message>
    <message>
        <source>Rule relaxed: %1</source>
        <translation>放宽规则：%1</translation>
    </message>
    <message>
        <source>%1  Erratum, %2: printed “%3”, right is “%4”</source>
        <translation>%1&#x3000;勘误，%2：“%3”应为“%4”</translation>
    </message>
    <message>
        <source>Open a Round of Proof</source>
        <translation>开校</translation>
    </message>
    <message>
        <source>The round reads the texts as they are now; what is changed afterwards is not in it. Three rounds are read by three people.</source>
        <translation>这一校次读的是现在的文字，之后的改动不在其中。三个校次由三个人读。</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>由谁来读</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开校</translation>
    </message>
    <message>
        <source>Nobody here is a proofreader yet; the administrator gives that role.</source>
        <translation>还没有校对人员，请管理员在“人员”里指定。</translation>
    </message>
    <message>
        <source>Sign Off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Your sign-off fixes the texts of this issue, their order, the masthead and the tail. Whatever is changed afterwards makes it void.</source>
        <translation>签发固定本期的文字、次序、报头和版记；之后的任何改动都会使签发作废。</translation>
    </message>
    <message>
        <source>The issue&apos;s date becomes today&apos;s.</source>
        <translation>本期日期改为今天。</translation>
    </message>
    <message>
        <source>Agreed; to be printed.</source>
        <translation>同意，付印。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>签发意见</translation>
    </message>
    <message>
        <source>Add an Erratum</source>
        <translation>记勘误</translation>
    </message>
    <message>
        <source>The issue stays as it was printed; what is wrong in it is kept beside it.</source>
        <translation>本期保持印出时的样子，差错另记一笔。</translation>
    </message>
    <message>
        <source>Where (page and line)</source>
        <translation>位置（页、行）</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印作</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>What Happened to This Issue</source>
        <translation>本期经过</translation>
    </message>
    <message>
        <source>Nothing yet: it is being assembled.</source>
        <translation>还没有记录，正在组稿。</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>经过，从早到晚</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bulletin::ProofPage</name>
    <message>
        <source>%1 (void)</source>
        <translation>%1（已作废）</translation>
    </message>
    <message>
        <source>%1, read by %2</source>
        <translation>%1（%2 在读）</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1（%2 已校毕）</translation>
    </message>
    <message>
        <source>The pages of the proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>校记</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>付印检查</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Round of proof</source>
        <translation>校次</translation>
    </message>
    <message>
        <source>Proofs</source>
        <comment>a place of the window</comment>
        <translation>校样</translation>
    </message>
    <message>
        <source>%1 corrections, %2 open</source>
        <translation>校记 %1 条，未改 %2 条</translation>
    </message>
    <message>
        <source>There is no issue on this desk yet.</source>
        <translation>编务库里还没有刊期。</translation>
    </message>
    <message>
        <source>Stage: %1.</source>
        <translation>进度：%1。</translation>
    </message>
    <message>
        <source>No round of proof was opened yet; these are the pages as they are now.</source>
        <translation>还没有开校，下面是现在的版面。</translation>
    </message>
    <message>
        <source>This round counts no more: %1</source>
        <translation>这一校次已作废：%1</translation>
    </message>
    <message>
        <source>The %1 is read by %2 since %3.</source>
        <translation>%1 由 %2 在读，自 %3。</translation>
    </message>
    <message>
        <source>The %1 was signed by %2 on %3.</source>
        <translation>%1 由 %2 于 %3 校毕签字。</translation>
    </message>
    <message>
        <source>Rule relaxed: %1</source>
        <translation>放宽规则：%1</translation>
    </message>
    <message>
        <source>Pre-flight (%1)</source>
        <translation>付印检查（%1）</translation>
    </message>
    <message>
        <source>Decline the Correction</source>
        <translation>驳回校记</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>为什么不改</translation>
    </message>
    <message>
        <source>Sign the Round</source>
        <translation>校毕签字</translation>
    </message>
    <message>
        <source>With your signature %1 is read to its end; no more corrections can be marked in it.</source>
        <translation>签字后%1即告校毕，不能再加校记。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Back to Assembly</source>
        <translation>退回组稿</translation>
    </message>
    <message>
        <source>Why the rounds that were read are given up</source>
        <translation>为什么放弃已经读过的校次</translation>
    </message>
    <message>
        <source>Withdraw the Sign-off</source>
        <translation>撤回签发</translation>
    </message>
    <message>
        <source>Why the issue is not to be printed as it is</source>
        <translation>为什么不照这样印</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>刊发</translation>
    </message>
    <message>
        <source>%1 is printed and sent out. It does not change any more afterwards.</source>
        <translation>%1 即将印发。刊发以后不再改动。</translation>
    </message>
</context>
<context>
    <name>bulletin::ProofSheet</name>
    <message>
        <source>goes behind “%1”</source>
        <translation>移到“%1”之后</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页 共%2页</translation>
    </message>
    <message>
        <source>Read by:            on:</source>
        <translation>校对：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期：</translation>
    </message>
    <message>
        <source>Corrected by:            on:</source>
        <translation>改样：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期：</translation>
    </message>
    <message>
        <source>Checked by:            on:</source>
        <translation>核红：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期：</translation>
    </message>
    <message>
        <source>Marks after GB/T 14706–1993; first proof red, second blue, third green; lead pencil is not used. A bar beside a line: changed since the proof before. A box: tick it when the correction was seen to be made right.</source>
        <translation>校对符号按 GB/T 14706—1993；一校用红、二校用蓝、三校用绿，不用铅笔；引线从行间画出，不相交叉。行旁竖线：自上一校次以来有改动；方框：核红无误后打勾。</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>第%1页：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Corrections without a place on these pages</source>
        <translation>未能标在页面上的校记</translation>
    </message>
</context>
<context>
    <name>bulletin::ProofSheets</name>
    <message>
        <source>%1 sheet</source>
        <comment>first proof sheet: a file&apos;s name</comment>
        <translation>%1样</translation>
    </message>
    <message>
        <source>Paper Proof</source>
        <translation>打印用校样</translation>
    </message>
    <message>
        <source>Review and Proof Sheet</source>
        <translation>审校单</translation>
    </message>
    <message>
        <source>review sheet</source>
        <translation>审校单</translation>
    </message>
    <message>
        <source>Sign-off Sheet</source>
        <translation>签发单</translation>
    </message>
    <message>
        <source>sign-off sheet</source>
        <translation>签发单</translation>
    </message>
</context>
<context>
    <name>bulletin::ProofVerbs</name>
    <message>
        <source>%1 has read the %2 of this issue: the three proofs are read by three people. Nothing was changed.</source>
        <translation>%1已担任本期%2：三个校次由三人分别校对。未作任何改动。</translation>
    </message>
    <message>
        <source>Give it to somebody else: %1. Or let the administrator relax this rule, with its reason.</source>
        <translation>请交给别人：%1；或由管理员写明理由后放宽此规定。</translation>
    </message>
    <message>
        <source>A proof is read by somebody who is a proofreader here; nothing was changed.</source>
        <translation>校样须交给本刊的校对人员；未作任何改动。</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>请从中选择：%1</translation>
    </message>
    <message>
        <source>The next proof cannot be opened yet: %1</source>
        <translation>还不能开下一校次：%1</translation>
    </message>
    <message>
        <source>This proof is not there.</source>
        <translation>没有这份校样。</translation>
    </message>
    <message>
        <source>This proof is not being read any more; nothing was changed.</source>
        <translation>这份校样已不在校读中；未作任何改动。</translation>
    </message>
    <message>
        <source>The %1 is read by %2, who alone closes it.</source>
        <translation>%1由%2校读，只能由其本人校毕。</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>请找%1。</translation>
    </message>
</context>
<context>
    <name>bulletin::Rail</name>
    <message>
        <source>Pages</source>
        <comment>the rail at the left of the window</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <comment>a page of the rail and how much waits there</comment>
        <translation>%1，%2 件待办</translation>
    </message>
</context>
<context>
    <name>bulletin::Readers</name>
    <message>
        <source>“%1” is empty: there is no text in it.</source>
        <translation>“%1”是空的，里面没有文字。</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it to be sent again.</source>
        <translation>请选择别的文件，或请对方重发。</translation>
    </message>
    <message>
        <source>“%1” is not a text or a Word document that can be read here.</source>
        <translation>“%1”不是这里能读的文本或 Word 文件。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx or .txt.</source>
        <translation>请在原来的程序中打开，另存为 .docx 或 .txt。</translation>
    </message>
    <message>
        <source>“%1” is %2; its text cannot be read here.</source>
        <extracomment>%2 is e.g. &quot;a PDF document&quot;</extracomment>
        <translation>“%1”是%2，这里读不出其中的文字。</translation>
    </message>
    <message>
        <source>Use the .docx or .txt file that it was made from.</source>
        <translation>请用它原来的 .docx 或 .txt 文件。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: it breaks off before its end. Nothing was taken from it.</source>
        <translation>“%1”不完整，没有到结尾就断了。没有收入任何内容。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask for it to be sent again.</source>
        <translation>请从原处重新复制，或请对方重发。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Nothing was taken from it.</source>
        <translation>“%1”已损坏，读不出来。没有收入任何内容。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, save it under another name as .docx, and use that file.</source>
        <translation>请在 Word 或 WPS 中打开，换个名字另存为 .docx，再用那个文件。</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 MB can be read.</source>
        <translation>“%1”太大：最多能读 %2 MB。</translation>
    </message>
    <message>
        <source>Check whether it is the right file; if it is, split it, or make its pictures smaller.</source>
        <translation>请检查是否选错了文件；如没有选错，请拆开，或缩小其中的图片。</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than a document holds, so it was not opened.</source>
        <translation>“%1”解开后远远超过一份文件应有的大小，没有打开。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password and cannot be read.</source>
        <translation>“%1”有密码保护，读不出来。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS with its password, remove the password, and save it as .docx.</source>
        <translation>请在 Word 或 WPS 中输入密码打开，取消密码后另存为 .docx。</translation>
    </message>
    <message>
        <source>“%1” is in the old Word or WPS format (.doc, .wps), which cannot be read here.</source>
        <translation>“%1”是旧版 Word 或 WPS 格式（.doc、.wps），这里读不出来。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, choose “Save as”, take the type .docx, and use that file.</source>
        <translation>请在 Word 或 WPS 中打开，选“另存为”，类型选 .docx，再用那个文件。</translation>
    </message>
    <message>
        <source>“%1” is in an old Word or WPS format, and LibreOffice could not convert it.</source>
        <translation>“%1”是旧版 Word 或 WPS 格式，LibreOffice 没能转换。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1”读不出来：%2。</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, and try again.</source>
        <translation>请检查磁盘或 U 盘是否还连着，再试一次。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>bulletin::ReceiptPage</name>
    <message>
        <source>Back to My Articles</source>
        <translation>返回我的稿件</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Print the Receipt…</source>
        <translation>打印回执…</translation>
    </message>
    <message>
        <source>Write Another</source>
        <translation>再写一篇</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>报送回执</translation>
    </message>
    <message>
        <source>The editor takes it in or returns it with a reason; both stand in My Articles. Until it is taken in you can withdraw it.</source>
        <translation>责编将受理，或说明理由退回，结果都在“我的稿件”里。受理之前可以撤回。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>Section wished for</source>
        <translation>拟报栏目</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>“%1” was submitted at %2.</source>
        <translation>“%1”已于 %2 报送。</translation>
    </message>
</context>
<context>
    <name>bulletin::RecordCommands</name>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并验证：%1</translation>
    </message>
    <message>
        <source>A backup file is restored into a desk file, not into a server.</source>
        <translation>备份文件只能恢复为编务库文件，不能恢复到服务器。</translation>
    </message>
    <message>
        <source>Name the folder with --data.</source>
        <translation>请用 --data 指定文件夹。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”这个文件。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>The desk that was there is kept as: %1</source>
        <translation>原来的编务库保留为：%1</translation>
    </message>
    <message>
        <source>Sound: the database, the record and every saved text agree with their hashes.</source>
        <translation>完好：数据库、履历和每一份保存的文字都与校验值相符。</translation>
    </message>
    <message>
        <source>The backup to write</source>
        <translation>要写的备份文件</translation>
    </message>
    <message>
        <source>Make the desk from a backup; what was there is kept beside it</source>
        <translation>用备份恢复编务库；原来的保留在旁边</translation>
    </message>
    <message>
        <source>The backup to read</source>
        <translation>要读的备份文件</translation>
    </message>
    <message>
        <source>Check the database, the record and every saved text</source>
        <translation>检查数据库、履历和每一份保存的文字</translation>
    </message>
    <message>
        <source>An anchor that was kept elsewhere (….anchor.json); may be given several times</source>
        <translation>另处保存的锚点（….anchor.json）；可多次指定</translation>
    </message>
    <message>
        <source>A desk on a server is backed up by the server (pg_dump), not into a file.</source>
        <translation>服务器上的编务库由服务器备份（pg_dump），不存成文件。</translation>
    </message>
    <message>
        <source>Nothing changed since the newest backup.</source>
        <translation>自最近一次备份以来没有变化。</translation>
    </message>
    <message>
        <source>The second copy was not made: %1</source>
        <translation>第二备份没有做成：%1</translation>
    </message>
    <message>
        <source>The second copy lies in: %1</source>
        <translation>第二备份在：%1</translation>
    </message>
    <message>
        <source>Restored on trial and found sound: %1 texts and %2 pictures agree with their hashes, %3 rows of the record fit.</source>
        <translation>试恢复成功：%1 份文字、%2 张图片与校验值一致，履历 %3 条相符。</translation>
    </message>
    <message>
        <source>There is no second place for backups any more.</source>
        <translation>不再保留第二备份。</translation>
    </message>
    <message>
        <source>The second copy of each backup goes to: %1</source>
        <translation>每次备份的第二份存到：%1</translation>
    </message>
    <message>
        <source>%1  %2 issue(s), %3 article(s); last: %4</source>
        <comment>time; counts; sentence of the last event</comment>
        <translation>%1  共 %2 期、%3 篇；最后一次操作：%4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  不能使用：%2</translation>
    </message>
    <message>
        <source>There are no backups in: %1</source>
        <translation>没有备份：%1</translation>
    </message>
    <message>
        <source>Copy the whole desk into one verified file; without FILE, as the window does by itself</source>
        <translation>把整个编务库备份成一个经过校验的文件；不写 FILE 时与窗口自动备份相同</translation>
    </message>
    <message>
        <source>Restore this backup on trial, and prove its counts and hashes</source>
        <translation>试恢复这份备份，核对数量和校验值</translation>
    </message>
    <message>
        <source>From now on copy every backup to this folder on another disk, too; none: no more</source>
        <translation>今后每次备份也复制到另一磁盘的这个文件夹；none 为取消</translation>
    </message>
    <message>
        <source>Only list the backups: when, how much, the last act</source>
        <translation>只列出备份：时间、数量、最后一次操作</translation>
    </message>
    <message>
        <source>A new desk was made of what can be read: %1</source>
        <translation>已用能读出的内容建立新编务库：%1</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失。</translation>
    </message>
    <message>
        <source>Make a new desk of what can still be read of a damaged one, and say what was lost</source>
        <translation>用损坏的编务库里还能读出的内容建立新编务库，并说明丢失了什么</translation>
    </message>
    <message>
        <source>The damaged desk; it is only read</source>
        <translation>损坏的编务库（只读取）</translation>
    </message>
    <message>
        <source>The new desk&apos;s file</source>
        <translation>新编务库的文件</translation>
    </message>
</context>
<context>
    <name>bulletin::RecordModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
</context>
<context>
    <name>bulletin::RecordPage</name>
    <message>
        <source>Show Older Ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>The Record</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>履历，新的在前</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>不限结果</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>各种操作</translation>
    </message>
    <message>
        <source>Words: a title, a person, a PC</source>
        <translation>关键词：标题、人员、电脑</translation>
    </message>
    <message>
        <source>Title, person, PC</source>
        <translation>标题、人员、电脑</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the page that shows what everybody did (履历)</comment>
        <translation>履历</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>No event is like this</source>
        <translation>没有这样的记录</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 条</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1, and older ones</source>
        <translation>%1，还有更早的</translation>
    </message>
    <message>
        <source>record-%1.csv</source>
        <comment>suggested file name</comment>
        <translation>履历-%1.csv</translation>
    </message>
    <message>
        <source>Export the Record</source>
        <translation>导出履历</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>1 event was written to %1.</source>
        <translation>已把 1 条写入 %1。</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>已把 %1 条写入 %2。</translation>
    </message>
</context>
<context>
    <name>bulletin::RecoverSheet</name>
    <message>
        <source>A new password for the administrator</source>
        <translation>重设管理员口令</translation>
    </message>
    <message>
        <source>The recovery code was shown when the administrator was made, and lies in a sealed envelope. It counts once; you get the next one.</source>
        <translation>恢复码在建立管理员时显示过，应在密封的信封里。每个恢复码只能用一次，用后会得到下一个。</translation>
    </message>
    <message>
        <source>Administrator&apos;s name to sign in with</source>
        <translation>管理员登录名</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Set the Password</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>bulletin::RecoveryPage</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Give Up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>找回的文字</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>1 unsaved text was found</source>
        <translation>找回 1 份未保存的文字</translation>
    </message>
    <message>
        <source>%1 unsaved texts were found</source>
        <translation>找回 %1 份未保存的文字</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>（还没有标题）</translation>
    </message>
    <message>
        <source>A new article with %1 characters, not saved before.</source>
        <translation>新稿件，%1 字，以前没有保存过。</translation>
    </message>
    <message>
        <source>Changes to an article that is saved; %1 characters as found.</source>
        <translation>对已保存稿件的改动；找回 %1 字。</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The text that was found will be deleted; what was saved stays as it is. This cannot be undone.</source>
        <translation>找回的文字将被删除，已保存的不变。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>These texts were being written and had not been saved when the program ended or somebody else signed in; nothing has been changed yet. Text that is being written in another window of this desk is listed here too.</source>
        <translation>程序退出或换人时，这些稿件正在写，还没有保存；目前没有作任何改动。本编务库在其他窗口中正在写的内容也列在这里。</translation>
    </message>
</context>
<context>
    <name>bulletin::Rejection</name>
    <message>
        <source>Published before</source>
        <translation>已刊发过</translation>
    </message>
    <message>
        <source>No longer current</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Not what this bulletin reports</source>
        <translation>不属本刊报道范围</translation>
    </message>
    <message>
        <source>Not well enough written</source>
        <translation>质量不够</translation>
    </message>
    <message>
        <source>Facts are missing</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>No room for it</source>
        <translation>版面所限</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>bulletin::RestoreDrill</name>
    <message>
        <source>The backup has %1 rows of %2, the restored desk %3.</source>
        <translation>备份中 %2 有 %1 行，恢复后有 %3 行。</translation>
    </message>
    <message>
        <source>The record of the restored desk is not the backup&apos;s.</source>
        <translation>恢复后的履历与备份的不同。</translation>
    </message>
    <message>
        <source>There is no room to try it in “%1”.</source>
        <translation>“%1”中无法试恢复。</translation>
    </message>
    <message>
        <source>Free some space, or ask for permission to write there.</source>
        <translation>请腾出空间，或请求那里的写入权限。</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewComments</name>
    <message>
        <source>Open ones alone</source>
        <translation>只看未处理</translation>
    </message>
    <message>
        <source>Add a Comment</source>
        <translation>加意见</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comment on the selected text, or on the whole article (Ctrl+Alt+M)</source>
        <translation>对选中的文字或全稿加意见（Ctrl+Alt+M）</translation>
    </message>
    <message>
        <source>Comments (1 open)</source>
        <translation>意见（1 条未处理）</translation>
    </message>
    <message>
        <source>Comments (%1 open)</source>
        <translation>意见（%1 条未处理）</translation>
    </message>
    <message>
        <source>Their text is gone</source>
        <comment>comments whose text was deleted: 原文已删除</comment>
        <translation>原文已删除</translation>
    </message>
    <message>
        <source>No comments. Select text and press Ctrl+Alt+M to make one.</source>
        <translation>还没有意见。选中文字后按 Ctrl+Alt+M 添加。</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewDialogs</name>
    <message>
        <source>Write at least %1 characters.</source>
        <translation>请至少写 %1 个字。</translation>
    </message>
    <message>
        <source>One of the articles is no longer there.</source>
        <translation>其中一篇稿件已经不在了。</translation>
    </message>
    <message>
        <source>Return “%1”</source>
        <translation>退回《%1》</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>%1 will read:
%2</source>
        <comment>a unit, and the sentence</comment>
        <translation>%1将看到：
%2</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>供稿人</translation>
    </message>
    <message>
        <source>Do Not Use “%1”</source>
        <translation>不采用《%1》</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>说明(&amp;S)</translation>
    </message>
    <message>
        <source>Its unit sees the reason. The article can be taken up again later.</source>
        <translation>供稿单位会看到原因。以后可以重新考虑这篇稿件。</translation>
    </message>
    <message>
        <source>Do Not Use</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Hold “%1” Over</source>
        <translation>留用《%1》</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Hold Over</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>The article leaves its issue and is kept for a later one; its reviews stay.</source>
        <translation>稿件从本期撤下，留给以后的期次；已作的审稿仍然有效。</translation>
    </message>
    <message>
        <source>The article is kept for a later issue; its reviews stay.</source>
        <translation>稿件留给以后的期次；已作的审稿仍然有效。</translation>
    </message>
    <message>
        <source>Place “%1”</source>
        <translation>排入《%1》</translation>
    </message>
    <message>
        <source>No issue of this bulletin is being assembled.</source>
        <translation>这个刊物没有正在组稿的期次。</translation>
    </message>
    <message>
        <source>Make a new issue on the page This Issue, then place the article.</source>
        <translation>请先在“本期”页新建一期，再排入稿件。</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>期次(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>栏目(&amp;S)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>排入</translation>
    </message>
    <message>
        <source>That issue has no section yet.</source>
        <translation>那一期还没有栏目。</translation>
    </message>
    <message>
        <source>Add one on the page This Issue.</source>
        <translation>请在“本期”页添加栏目。</translation>
    </message>
    <message>
        <source>There is no other article that could be merged with this one.</source>
        <translation>没有可以与它合并的其他稿件。</translation>
    </message>
    <message>
        <source>Merge “%1” with…</source>
        <translation>把《%1》与下列稿件合并</translation>
    </message>
    <message>
        <source>A new article is made of the texts, one after the other, with the credit shared; edit it afterwards. It is reviewed anew. The articles that it is made of are kept as merged.</source>
        <translation>各稿的文字前后相接，成为一篇新稿，署名共享；随后可以修改。新稿要重新审。原来的各稿标为“已并稿”保留。</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>其他稿件</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Tick at least one article.</source>
        <translation>请至少勾选一篇稿件。</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewLevel</name>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>终审</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewPage</name>
    <message>
        <source>Reconsider “%1”</source>
        <translation>重新考虑《%1》</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回复%1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回复(&amp;A)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Take the Article Over from %1</source>
        <translation>从%1接管稿件</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>What %1 has written and not saved is kept for him; the record says who took it over, and why.</source>
        <translation>%1 已写而未保存的文字会为他保留；谁接管、为什么，都记入履历。</translation>
    </message>
    <message>
        <source>“%1” passes without words of yours. What is signed cannot be changed; a text that is changed afterwards is reviewed again.</source>
        <translation>《%1》通过，没有写意见。签后不可改；此后改动文稿须重新审签。</translation>
    </message>
    <message>
        <source>“%1” passes with the opinion: %2
What is signed cannot be changed; a text that is changed afterwards is reviewed again.</source>
        <translation>《%1》通过，意见：%2
签后不可改；此后改动文稿须重新审签。</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Comment on the Selected Text</source>
        <translation>对选中文字加意见</translation>
    </message>
    <message>
        <source>Comment on the Whole Article</source>
        <translation>对全稿加意见</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>意见(&amp;C)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>加意见</translation>
    </message>
    <message>
        <source>No text is selected: the comment is on the whole article.</source>
        <translation>没有选中文字：意见针对全稿。</translation>
    </message>
    <message>
        <source>Back to the Review</source>
        <translation>返回审稿</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>通过(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pass, to Second Review</source>
        <translation>通过，送复审(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pass, to Final Review</source>
        <translation>通过，送终审(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pass and Accept</source>
        <translation>通过，采用(&amp;P)</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the page on which articles are reviewed (审稿)</comment>
        <translation>审稿</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等您处理的稿件</translation>
    </message>
    <message>
        <source>1 article waits for you</source>
        <translation>1 篇等您处理</translation>
    </message>
    <message>
        <source>%1 articles wait for you</source>
        <translation>%1 篇等您处理</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>The article that you are writing is not saved yet. What shall become of it?</source>
        <translation>正在写的稿件还没有保存，怎么处理？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep It for Later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Keep Writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Article Slip</source>
        <translation>发稿签</translation>
    </message>
    <message>
        <source>%1 slip</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 发稿签</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewQueue</name>
    <message>
        <source>List of articles</source>
        <translation>稿件列表</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>等我处理</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>list of articles: 来稿</comment>
        <translation>来稿</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>list of articles: 在审</comment>
        <translation>在审</translation>
    </message>
    <message>
        <source>To be placed</source>
        <comment>list of articles: 待排</comment>
        <translation>待排</translation>
    </message>
    <message>
        <source>Held over</source>
        <comment>list of articles: 留用</comment>
        <translation>留用</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>list of articles: 退回</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>list of articles: 不采用</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a list of articles and how many are on it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing on this list contains “%1”.</source>
        <translation>这个列表里没有含“%1”的稿件。</translation>
    </message>
    <message>
        <source>No article waits for your review.</source>
        <translation>没有等您审的稿件。</translation>
    </message>
    <message>
        <source>There is nothing on this list.</source>
        <translation>这个列表是空的。</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewQueueModel</name>
    <message>
        <source>1 comment</source>
        <translation>1 条意见</translation>
    </message>
    <message>
        <source>%1 comments</source>
        <translation>%1 条意见</translation>
    </message>
    <message>
        <source>%1, %2, %3, since %4</source>
        <comment>a row of the queue: title, stage, unit, time</comment>
        <translation>%1，%2，%3，自 %4</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewSheet</name>
    <message>
        <source>Choose an article at the left.</source>
        <translation>请在左边选一篇稿件。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与哪一稿比较</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较(&amp;W)</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion of this review</source>
        <translation>本次审稿的意见</translation>
    </message>
    <message>
        <source>Phrases</source>
        <comment>common opinions to choose from</comment>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Common phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>number of a revision: 第 3 稿</comment>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the section that its writer wished for</comment>
        <translation>拟入%1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>what happened last to an article</comment>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>nothing: the text alone</source>
        <translation>不比较，只看文稿</translation>
    </message>
    <message>
        <source>version %1 · %2 · %3</source>
        <comment>number, author and time of a revision</comment>
        <translation>第 %1 稿 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 is writing in it, since %2, at %3.</source>
        <translation>%1 正在编辑，自 %2，在 %3。</translation>
    </message>
    <message>
        <source>Take Over…</source>
        <translation>接管…</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewVerbs</name>
    <message>
        <source>The text that was commented on is no longer there.</source>
        <translation>被批注的文字已不在。</translation>
    </message>
    <message>
        <source>The place that was commented on is not in that text.</source>
        <translation>该版文字中没有所批注的位置。</translation>
    </message>
    <message>
        <source>Mark the place again.</source>
        <translation>请重新选定位置。</translation>
    </message>
    <message>
        <source>The comment that was answered is no longer there.</source>
        <translation>所回复的批注已不在。</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>批注须写内容。</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>这条批注已不在。</translation>
    </message>
    <message>
        <source>This comment is resolved already, or is an answer; nothing was changed.</source>
        <translation>这条批注已解决，或只是回复；没有作任何改动。</translation>
    </message>
    <message>
        <source>This unit is not in the registry.</source>
        <translation>单位名录中没有这个单位。</translation>
    </message>
    <message>
        <source>Add the unit first.</source>
        <translation>请先添加该单位。</translation>
    </message>
    <message>
        <source>What is asked for has to be said.</source>
        <translation>须写明约什么稿。</translation>
    </message>
    <message>
        <source>By when it is needed has to be said.</source>
        <translation>须写明截稿时间。</translation>
    </message>
    <message>
        <source>This is no longer asked for; nothing was changed.</source>
        <translation>这项约稿已不在办；没有作任何改动。</translation>
    </message>
    <message>
        <source>Nothing came for it: why it is closed has to be said.</source>
        <translation>尚未来稿，须说明为何结束约稿。</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>请至少写四个字。</translation>
    </message>
    <message>
        <source>“%1” has no text yet; it was not submitted.</source>
        <translation>《%1》还没有正文，没有报送。</translation>
    </message>
    <message>
        <source>Write the text, save it and submit it then.</source>
        <translation>请先写好正文并保存，再报送。</translation>
    </message>
    <message>
        <source>What you were asked for is no longer open; nothing was submitted.</source>
        <translation>该项约稿已结束，没有报送。</translation>
    </message>
    <message>
        <source>Submit it without naming what was asked for.</source>
        <translation>请不关联约稿直接报送。</translation>
    </message>
    <message>
        <source>“%1” was changed since you read it; it was not submitted.</source>
        <translation>您看过之后《%1》又有改动，没有报送。</translation>
    </message>
    <message>
        <source>Read what was changed, then submit it.</source>
        <translation>请看过改动后再报送。</translation>
    </message>
    <message>
        <source>“%1” is open at %2 (%3), since %4.</source>
        <translation>《%1》正由%2（%3）打开，自%4起。</translation>
    </message>
    <message>
        <source>Wait until it is closed there; or an editor takes it over and says why.</source>
        <translation>请等对方关闭；或由责编说明原因后接管。</translation>
    </message>
    <message>
        <source>Taking “%1” over needs a reason.</source>
        <translation>接管《%1》须说明原因。</translation>
    </message>
    <message>
        <source>Texts of several bulletins are not merged.</source>
        <translation>不同刊物的稿件不能合并。</translation>
    </message>
    <message>
        <source>Merging takes two texts or more.</source>
        <translation>合并至少需要两篇稿件。</translation>
    </message>
    <message>
        <source>Choose the texts that are to become one.</source>
        <translation>请选择要合并的稿件。</translation>
    </message>
    <message>
        <source>“%1” was changed since you read it; nothing was reviewed.</source>
        <translation>您看过之后《%1》又有改动，没有审定。</translation>
    </message>
    <message>
        <source>Read what was changed, then review it.</source>
        <translation>请看过改动后再审。</translation>
    </message>
    <message>
        <source>“%1” stands in an issue already; nothing was changed.</source>
        <translation>《%1》已排入一期；没有作任何改动。</translation>
    </message>
    <message>
        <source>Move it on the board of that issue.</source>
        <translation>请在该期的版面上移动。</translation>
    </message>
    <message numerus="yes">
        <source>The checker found %n error(s) in “%1”; it was not submitted.</source>
        <translation>
            <numerusform>“%1”查出%n处错误，未送审。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right, or ignore each with a reason. The first, %1: %2</source>
        <comment>%1 is its place</comment>
        <translation>请改正，或逐条写明理由后忽略。第一处（%1）：%2</translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewWords</name>
    <message>
        <source> (relaxed: %1)</source>
        <comment>a rule of separation (代审)</comment>
        <translation>（放宽：%1）</translation>
    </message>
    <message>
        <source>%1 ● now</source>
        <comment>the review that an article waits for</comment>
        <translation>%1 ● 待审</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what he did</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>rule relaxed: %1</source>
        <translation>放宽规则：%1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what was done, and the words that were given with it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Returned by %1 on %2: %3</source>
        <translation>%1 于 %2 退回：%3</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>同意。</translation>
    </message>
    <message>
        <source>The text reads well and the facts are clear; agreed.</source>
        <translation>文字通顺，事实清楚，同意。</translation>
    </message>
    <message>
        <source>Agreed after the small changes that are marked.</source>
        <translation>按标出的小改后同意。</translation>
    </message>
    <message>
        <source>Please check the names and offices.</source>
        <translation>请核对姓名和职务。</translation>
    </message>
    <message>
        <source>Please add time, place and the number of people.</source>
        <translation>请补充时间、地点和参加人数。</translation>
    </message>
    <message>
        <source>Too long; please shorten it.</source>
        <translation>篇幅偏长，请压缩。</translation>
    </message>
</context>
<context>
    <name>bulletin::RtfReader</name>
    <message>
        <source>%1 tracked changes were accepted.</source>
        <translation>已接受 %1 处修订。</translation>
    </message>
    <message>
        <source>%1 pictures were left out; save the file as .docx to keep them.</source>
        <translation>有 %1 张图片未收入；另存为 .docx 可以保留。</translation>
    </message>
</context>
<context>
    <name>bulletin::RulesCommands</name>
    <message>
        <source>Nobody reviews his own text</source>
        <translation>作者不审自己的稿件</translation>
    </message>
    <message>
        <source>One person holds at most one of the three reviews of an article</source>
        <translation>同一稿件的三审不由一人兼任</translation>
    </message>
    <message>
        <source>Three people read the three proofs of an issue</source>
        <translation>三个校次由三人分别校对</translation>
    </message>
    <message>
        <source>%1: relaxed, because: %2</source>
        <translation>%1：已放宽，理由：%2</translation>
    </message>
    <message>
        <source>%1: kept</source>
        <translation>%1：执行</translation>
    </message>
    <message>
        <source>The sign-off sets the issue&apos;s date.</source>
        <translation>签发时确定该期的日期。</translation>
    </message>
    <message>
        <source>The issue&apos;s date stays as it was set.</source>
        <translation>该期的日期以事先设定的为准。</translation>
    </message>
    <message>
        <source>The window locks after %1 minutes without a key.</source>
        <translation>闲置 %1 分钟后锁定窗口。</translation>
    </message>
    <message>
        <source>The office&apos;s rules of review and proof: show, set</source>
        <translation>审校规则：show 显示，set 修改</translation>
    </message>
    <message>
        <source>Print the rules</source>
        <translation>显示规则</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Why it is relaxed; printed on the sheets</source>
        <translation>放宽的理由，印在审校单上</translation>
    </message>
    <message>
        <source>Whether the sign-off sets the issue&apos;s date: yes or no</source>
        <translation>签发时是否确定该期日期：yes 或 no</translation>
    </message>
    <message>
        <source>Minutes without a key after which the window locks, 1 to 30</source>
        <translation>闲置多少分钟后锁定，1 至 30</translation>
    </message>
    <message>
        <source>No article is submitted with errors that the checker found</source>
        <translation>查出的错误未处理的稿件不得送审</translation>
    </message>
    <message>
        <source>A rule to be relaxed, with --reason: %1</source>
        <translation>要放宽的规则，须写 --reason：%1</translation>
    </message>
    <message>
        <source>A rule to be kept again</source>
        <translation>恢复执行的规则</translation>
    </message>
</context>
<context>
    <name>bulletin::RulesDialog</name>
    <message>
        <source>Why; printed on the sheets as 代审 or 兼校</source>
        <translation>理由，印在审校单上（代审、兼校）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Office Rules</source>
        <translation>编务规则</translation>
    </message>
    <message>
        <source>Who writes does not review, each of the three reviews and proofs is another person&apos;s. A small office may relax a rule, with its reason.</source>
        <translation>写稿的人不审自己的稿，三审、三校各由不同的人承担。人手不足的单位可以放宽，但须写明理由。</translation>
    </message>
    <message>
        <source>A person may review his own text</source>
        <translation>允许审自己的稿件</translation>
    </message>
    <message>
        <source>One person may hold several reviews of an article</source>
        <translation>允许一人承担同一稿件的几个审次</translation>
    </message>
    <message>
        <source>One person may read several proofs of an issue</source>
        <translation>允许一人承担同一期的几个校次</translation>
    </message>
    <message>
        <source>Signing off sets the issue&apos;s date</source>
        <translation>以签发日期为刊期日期</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>本人稿件</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>三审</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there for</source>
        <translation>无人操作多久后锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>An article may be submitted with errors that the checker found</source>
        <translation>查出错误未处理的稿件也可送审</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>bulletin::Salvage</name>
    <message>
        <source>saved texts</source>
        <translation>保存的文字</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>期</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>units</source>
        <translation>供稿单位</translation>
    </message>
    <message>
        <source>rows of the record</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>autosaved texts</source>
        <translation>自动暂存的文字</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>校记</translation>
    </message>
    <message>
        <source>Lost of the %1: %2, saved: %3.</source>
        <comment>kind of rows, counts</comment>
        <translation>%1：丢失 %2，救回 %3。</translation>
    </message>
    <message>
        <source>The record has holes; from its row %1 on it was chained anew.</source>
        <translation>履历有缺，自第 %1 条起重新链接。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. It was not touched.</source>
        <translation>“%1”是由更新版本的程序建立的，没有动它。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, too.</source>
        <translation>请在这台电脑上也安装新版本。</translation>
    </message>
    <message>
        <source>Nothing of a desk can be found in “%1”.</source>
        <translation>“%1”里找不到编务库的任何内容。</translation>
    </message>
    <message>
        <source>Check the name, or restore the newest backup.</source>
        <translation>请检查文件名，或用最新的备份恢复。</translation>
    </message>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>“%1”无法复制。</translation>
    </message>
    <message>
        <source>Check the disk, its space and its permissions.</source>
        <translation>请检查磁盘、空间和权限。</translation>
    </message>
    <message>
        <source>There is something at “%1” already; it was left as it is.</source>
        <translation>“%1”处已有文件，没有动它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>文件夹“%1”无法建立。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The settings of the bulletin “%1” were lost; they were taken from its newest issue.</source>
        <translation>刊物《%1》的设置丢失，已按最近一期补上。</translation>
    </message>
    <message>
        <source>Salvaged texts</source>
        <translation>抢救的文字</translation>
    </message>
    <message>
        <source>A bulletin was lost with its name; its articles are kept under “%1”.</source>
        <translation>有一种刊物连名称一起丢失，其稿件存于《%1》下。</translation>
    </message>
    <message>
        <source>The place and the units of “%1” were lost; its text is kept as a draft that is not placed.</source>
        <translation>《%1》的位置和单位丢失，文字作为待用稿件保留。</translation>
    </message>
    <message>
        <source>The newest text of “%1” was lost; version %2 is its newest now.</source>
        <translation>《%1》的最新文字丢失，现以第 %2 版为最新。</translation>
    </message>
    <message>
        <source>The article “%1” was lost: none of its texts can be read.</source>
        <translation>稿件《%1》丢失：各版文字都读不出来。</translation>
    </message>
    <message>
        <source>The entry of the unit “%1” was lost; it was made again from a credit line.</source>
        <translation>供稿单位“%1”的登记丢失，已按署名补上。</translation>
    </message>
    <message>
        <source>The place of “%1” in its issue was lost; it is kept without one.</source>
        <translation>《%1》在期中的位置丢失，作为待用稿件保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out, since what they belong to is lost.</source>
        <translation>
            <numerusform>因所属内容丢失，舍去 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::SaveFile</name>
    <message>
        <source>“%1” was not written: the disk is full. What was there before is unchanged.</source>
        <translation>“%1”没有写成：磁盘已满。原来的文件没有变。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>请腾出空间，或选择别的磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not written: the folder %2 does not allow it.</source>
        <translation>“%1”没有写成：文件夹 %2 不允许写入。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>请选择别的文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk reported an error. What was there before is unchanged.</source>
        <translation>“%1”没有写成：磁盘报告错误。原来的文件没有变。</translation>
    </message>
    <message>
        <source>Try another folder or disk.</source>
        <translation>请换一个文件夹或磁盘。</translation>
    </message>
    <message>
        <source>“%1” is a folder, and nothing was written.</source>
        <translation>“%1”是文件夹，什么也没有写。</translation>
    </message>
    <message>
        <source>Name the file in it that is to be written.</source>
        <translation>请写出其中要写的文件的名称。</translation>
    </message>
</context>
<context>
    <name>bulletin::SecondBackup</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>“%1” could not be copied there; the disk may be full.</source>
        <translation>“%1”没能复制过去，那里的磁盘可能已满。</translation>
    </message>
    <message>
        <source>What was read back from there differs from what was written; the disk may be failing.</source>
        <translation>从那里读回的内容与写入的不同，磁盘可能有故障。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk plugged in?</source>
        <translation>文件夹“%1”不在，磁盘插好了吗？</translation>
    </message>
</context>
<context>
    <name>bulletin::Separation</name>
    <message>
        <source>Nobody reviews what he wrote or changed himself.</source>
        <translation>自己撰写或改动过的稿件不能由自己审。</translation>
    </message>
    <message>
        <source>One person takes only one of an article&apos;s three reviews; this person passed “%1” already.</source>
        <translation>同一稿件的三审每人只能担任一审；此人已通过“%1”。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>bulletin::Session</name>
    <message>
        <source>--now works only in tests (with BULLETIN_TEST=1).</source>
        <translation>--now 只能在测试中使用（BULLETIN_TEST=1）。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-02-20T10:00:00Z.</source>
        <translation>“%1”不是时间。请写成 2024-02-20T10:00:00Z。</translation>
    </message>
    <message>
        <source>This desk has no bulletin yet.</source>
        <translation>编务库里还没有刊物。</translation>
    </message>
    <message>
        <source>Import a finished issue, or make a bulletin in the window.</source>
        <translation>请导入一期，或在窗口中新建刊物。</translation>
    </message>
    <message>
        <source>This desk holds several bulletins.</source>
        <translation>编务库里有多个刊物。</translation>
    </message>
    <message>
        <source>Say which one with --bulletin NAME.</source>
        <translation>请用 --bulletin 写明刊名。</translation>
    </message>
    <message>
        <source>This desk has no bulletin named “%1”.</source>
        <translation>编务库里没有名为“%1”的刊物。</translation>
    </message>
    <message>
        <source>This desk has accounts; nothing was done.</source>
        <translation>本编务库须登录后使用；没有作任何改动。</translation>
    </message>
    <message>
        <source>Say who you are with --as USER; the password comes from BULLETIN_PASSWORD or is asked for.</source>
        <translation>请用 --as 登录名 说明您是谁；口令取自 BULLETIN_PASSWORD，或在终端询问。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的口令：</translation>
    </message>
    <message>
        <source>This password was given by somebody else; nothing was done.</source>
        <translation>这个口令是别人给的；没有作任何改动。</translation>
    </message>
    <message>
        <source>Choose an own one first, with: bulletin --as %1 user password</source>
        <translation>请先设置自己的口令：bulletin --as %1 user password</translation>
    </message>
</context>
<context>
    <name>bulletin::SheetForm</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页 共%2页</translation>
    </message>
</context>
<context>
    <name>bulletin::SheetPdf</name>
    <message>
        <source>The sheet could not be made (%1).</source>
        <translation>单据未能生成（%1）。</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>单据未能写出。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>请检查磁盘及其剩余空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::Sheets</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写到 %1。</translation>
    </message>
</context>
<context>
    <name>bulletin::SignInSheet</name>
    <message>
        <source>A shared PC: please say who you are</source>
        <translation>共用电脑，请确认是您本人</translation>
    </message>
    <message>
        <source>Capitals are locked</source>
        <translation>大写锁定已开</translation>
    </message>
    <message>
        <source>People who were here lately</source>
        <translation>最近登录的人</translation>
    </message>
    <message>
        <source>Name you sign in with</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>to sign in</comment>
        <translation>进入</translation>
    </message>
    <message>
        <source>I Have the Recovery Code…</source>
        <translation>用恢复码…</translation>
    </message>
    <message>
        <source>Password forgotten? Ask the administrator for a one-time code and type it as the password.</source>
        <translation>忘记口令？请找管理员要一次性口令，当口令输入即可。</translation>
    </message>
    <message>
        <source>Somebody Else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>What was being written is kept. %1 goes on with the password; anybody else can sign in and leaves it untouched.</source>
        <translation>内容已隐藏，正在写的稿子已存好。%1输入口令继续；其他人也可以登录，不会动到它。</translation>
    </message>
    <message>
        <source>Who comes next?</source>
        <translation>换人：请确认是您本人</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>请等 %1 秒</translation>
    </message>
    <message>
        <source>Too many tries failed. The next one is possible in %1 seconds.</source>
        <translation>输错次数太多，%1 秒后可再试。</translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation>请输入登录名。</translation>
    </message>
</context>
<context>
    <name>bulletin::SignOff</name>
    <message>
        <source>open the next proof</source>
        <translation>开下一校次</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>刊发</translation>
    </message>
    <message>
        <source>withdraw the sign-off</source>
        <translation>撤回签发</translation>
    </message>
    <message>
        <source>send back to assembly</source>
        <translation>退回组稿</translation>
    </message>
    <message>
        <source>clean proof void by a change</source>
        <translation>改动后清样作废</translation>
    </message>
    <message>
        <source>sign-off void by a change</source>
        <translation>改动后签发作废</translation>
    </message>
    <message>
        <source>It is published; what was printed wrongly is recorded as an erratum.</source>
        <translation>本期已刊发；印错之处请另记勘误。</translation>
    </message>
    <message>
        <source>It is being assembled already.</source>
        <translation>本期已在组稿。</translation>
    </message>
    <message>
        <source>It is signed off: the signer withdraws the sign-off first.</source>
        <translation>本期已签发：请先由签发人撤回签发。</translation>
    </message>
    <message>
        <source>The next step is: %1 (%2).</source>
        <translation>下一步：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>bulletin::SignOffCommands</name>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>请看</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>齐备，没有缺项。</translation>
    </message>
    <message>
        <source>%1 “%2” reads “%3”</source>
        <translation>%1“%2”应为“%3”</translation>
    </message>
    <message>
        <source>No erratum was recorded.</source>
        <translation>没有勘误。</translation>
    </message>
    <message>
        <source>“%1” is not the id of an article.</source>
        <translation>“%1”不是稿件编号。</translation>
    </message>
    <message>
        <source>See: bulletin --json issue show</source>
        <translation>请看：bulletin --json issue show</translation>
    </message>
    <message>
        <source>2024-1 (year-number) or total232</source>
        <translation>2024-1（年-期号）或 total232</translation>
    </message>
    <message>
        <source>Errata of a published issue: add, list</source>
        <translation>已刊发期的勘误：add、list</translation>
    </message>
    <message>
        <source>Record what was printed wrongly</source>
        <translation>记录印错之处</translation>
    </message>
    <message>
        <source>Where, as page and line</source>
        <translation>位置，如第3页第7行</translation>
    </message>
    <message>
        <source>The article&apos;s id</source>
        <translation>稿件编号</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>误</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>List the errata of an issue</source>
        <translation>列出一期的勘误</translation>
    </message>
    <message>
        <source>List all that is missing before it can be signed off</source>
        <translation>列出签发前所缺的一切</translation>
    </message>
    <message>
        <source>Sign the issue off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>The signer&apos;s opinion</source>
        <translation>签发意见</translation>
    </message>
    <message>
        <source>Today&apos;s date is right, though the clock went back</source>
        <translation>时钟虽曾倒退，今天的日期无误</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>撤回签发</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send the issue back to assembly; its proofs become void</source>
        <translation>退回组稿；各校次作废</translation>
    </message>
    <message>
        <source>Publish the signed issue: nothing of it changes any more</source>
        <translation>刊发已签发的一期：此后不再改动</translation>
    </message>
    <message>
        <source>Write a sheet of the issue as a PDF</source>
        <translation>把本期的单据写成 PDF</translation>
    </message>
    <message>
        <source>review: reviews and proofs; sign: sign-off</source>
        <translation>review：审校单；sign：签发单</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>Write the release sheet of an article as a PDF</source>
        <translation>把稿件的发稿签写成 PDF</translation>
    </message>
</context>
<context>
    <name>bulletin::SignOffVerbs</name>
    <message numerus="yes">
        <source> There are %n more such things.</source>
        <translation>
            <numerusform>此外还有%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be signed off yet: %2</source>
        <translation>%1还不能签发：%2</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but something was done here on %2 already; nothing was signed off.</source>
        <translation>这台电脑的时钟是%1，而履历中已有%2的记录；未签发。</translation>
    </message>
    <message>
        <source>Set the clock right; or confirm that today&apos;s date is right, and sign again.</source>
        <translation>请校准时钟；或确认今天的日期无误后再签发。</translation>
    </message>
    <message>
        <source>%1 is not published yet: what is wrong in it can still be put right.</source>
        <translation>%1尚未刊发，错处仍可直接改正。</translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation>请直接改稿。</translation>
    </message>
    <message>
        <source>An erratum says what was printed, and what is right.</source>
        <translation>勘误须写明误处和正文。</translation>
    </message>
    <message>
        <source>This article does not stand in %1.</source>
        <translation>%1中没有这篇稿件。</translation>
    </message>
</context>
<context>
    <name>bulletin::Slip</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>打印机没有响应，什么也没有印出。</translation>
    </message>
    <message>
        <source>Check the printer, then print once more.</source>
        <translation>请检查打印机后再打印。</translation>
    </message>
</context>
<context>
    <name>bulletin::SpreadsheetReader</name>
    <message>
        <source>“%1” is no spreadsheet that can be read here.</source>
        <translation>“%1”不是这里能读的表格。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, choose “Save as”, take the type .xlsx, and use that file.</source>
        <translation>请用 Excel 或 WPS 打开，“另存为”.xlsx，再用那个文件。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>表格超过%1行。</translation>
    </message>
    <message>
        <source>Split it, or check whether it is the right file.</source>
        <translation>请拆分，或确认文件是否选对。</translation>
    </message>
    <message>
        <source>In row %1 a quotation mark is opened and never closed.</source>
        <translation>第%1行的引号没有配对。</translation>
    </message>
    <message>
        <source>Put the row right, or save the table as .xlsx.</source>
        <translation>请改正这一行，或将表格另存为 .xlsx。</translation>
    </message>
</context>
<context>
    <name>bulletin::StageStrip</name>
    <message>
        <source>Stage of the issue: %1, %2 of %3</source>
        <translation>本期进度：%1，第 %2 步，共 %3 步</translation>
    </message>
</context>
<context>
    <name>bulletin::StatusStrip</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>This PC only</source>
        <comment>where the desk is: 单机</comment>
        <translation>单机</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and his roles</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>当前用户：%1</translation>
    </message>
</context>
<context>
    <name>bulletin::StoreFailure</name>
    <message>
        <source>The disk is full; nothing was saved. What was saved before is safe.</source>
        <translation>磁盘已满，没有保存。以前保存的内容都在。</translation>
    </message>
    <message>
        <source>Free some space and try again; keep the text on the screen until then.</source>
        <translation>请腾出空间再试；在此之前请让文字留在屏幕上。</translation>
    </message>
    <message>
        <source>The desk&apos;s file was replaced while it was open, as after restoring a backup; nothing was saved.</source>
        <translation>编务库文件在打开期间被换掉了（例如恢复了备份）；没有保存。</translation>
    </message>
    <message>
        <source>Copy what is not saved yet, close the program and start it again.</source>
        <translation>请先复制尚未保存的内容，关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>The desk cannot be written to; nothing was saved. What was saved before is safe.</source>
        <translation>编务库不能写入，没有保存。以前保存的内容都在。</translation>
    </message>
    <message>
        <source>Ask for permission to write in its folder, or copy the desk to a disk that can be written to.</source>
        <translation>请申请其文件夹的写入权限，或把编务库复制到可写的磁盘。</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged or is not a desk. It was left as it is.</source>
        <translation>编务库文件已损坏，或不是编务库。没有动它。</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>请用最新的备份恢复；损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>Somebody else is writing to the desk just now; nothing was saved.</source>
        <translation>有人正在写编务库，没有保存。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was saved. What was saved before is safe.</source>
        <translation>磁盘报告错误，没有保存。以前保存的内容都在。</translation>
    </message>
    <message>
        <source>Make a backup on another disk now, then have this disk checked.</source>
        <translation>请现在就备份到别的磁盘，再请人检查这块磁盘。</translation>
    </message>
    <message>
        <source>The desk&apos;s server cannot be reached; nothing was saved.</source>
        <translation>连不上编务库服务器，没有保存。</translation>
    </message>
    <message>
        <source>Check the network and the server, then try again; keep the text on the screen until then.</source>
        <translation>请检查网络和服务器再试；在此之前请让文字留在屏幕上。</translation>
    </message>
    <message>
        <source>The desk could not do that (%1); nothing was saved.</source>
        <translation>编务库没能完成（%1），没有保存。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, make a backup and check the desk.</source>
        <translation>请再试一次；如再出现，请先备份，再检查编务库。</translation>
    </message>
    <message>
        <source>One step of this failed, so that nothing of it was saved.</source>
        <translation>其中一步没有成功，所以全部没有保存。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>The desk has one of this name or number already; nothing was saved.</source>
        <translation>编务库里已有同名或同号的，没有保存。</translation>
    </message>
    <message>
        <source>Look at the newest state, then choose another.</source>
        <translation>请看最新的内容，再换一个。</translation>
    </message>
    <message>
        <source>Something that this belongs to is no longer there; nothing was saved.</source>
        <translation>所属的内容已经不在了，没有保存。</translation>
    </message>
    <message>
        <source>Look at the newest state and try again.</source>
        <translation>请看最新的内容，再试一次。</translation>
    </message>
</context>
<context>
    <name>bulletin::SubmitPage</name>
    <message>
        <source>Asked &amp;for</source>
        <translation>应约稿(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Checked by the head of the unit:</source>
        <translation>已经本处室负责人审阅(&amp;C)：</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Submit the Article</source>
        <translation>报送稿件</translation>
    </message>
    <message>
        <source>Section wished for</source>
        <translation>拟报栏目</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>应约稿</translation>
    </message>
    <message>
        <source>Name of the head of the unit</source>
        <translation>处室负责人姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>A word to the editor</source>
        <translation>给责编的话</translation>
    </message>
    <message>
        <source>If something has to be known; may stay empty</source>
        <translation>有需要说明的请写在这里，可以不填</translation>
    </message>
    <message>
        <source>Back to the Text</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不报送</translation>
    </message>
    <message>
        <source>S&amp;ection wished for</source>
        <translation>拟报栏目(&amp;E)</translation>
    </message>
    <message>
        <source>A word &amp;to the editor</source>
        <translation>给责编的话(&amp;T)</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>这篇稿件已经不在了。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>The title is short enough.</source>
        <translation>标题长度合适。</translation>
    </message>
    <message>
        <source>The title is long: %1 characters hardly fit two lines.</source>
        <translation>标题较长：%1 字，两行恐排不下。</translation>
    </message>
    <message>
        <source>There is a text.</source>
        <translation>已有正文。</translation>
    </message>
    <message>
        <source>There is no text yet: it cannot be submitted.</source>
        <translation>还没有正文，不能报送。</translation>
    </message>
    <message>
        <source>The credit line names the unit.</source>
        <translation>落款已署供稿单位。</translation>
    </message>
    <message>
        <source>No unit is named: no credit line will be printed.</source>
        <translation>没有供稿单位，将不印落款。</translation>
    </message>
    <message>
        <source>Nobody asked for it</source>
        <translation>不是约稿</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1（%2前交）</translation>
    </message>
    <message>
        <source>It is not said who checked it.</source>
        <translation>没有写明由谁审阅。</translation>
    </message>
    <message>
        <source>Write the name, or take the mark away.</source>
        <translation>请填写姓名，或取消勾选。</translation>
    </message>
    <message>
        <source>1 error must be corrected first, or ignored with a reason: go back to the text.</source>
        <translation>还有 1 处错误，请回到正文改正，或写明理由忽略。</translation>
    </message>
    <message>
        <source>%1 errors must be corrected first, or ignored with a reason: go back to the text.</source>
        <translation>还有 %1 处错误，请回到正文改正，或写明理由忽略。</translation>
    </message>
    <message>
        <source>The check found nothing.</source>
        <translation>检查没有发现问题。</translation>
    </message>
    <message>
        <source>The check found no error (%1).</source>
        <translation>检查没有错误（%1）。</translation>
    </message>
</context>
<context>
    <name>bulletin::TextRemarks</name>
    <message>
        <source>%1: %2</source>
        <comment>severity, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bulletin::TextWriter</name>
    <message>
        <source>The text file could not be written.</source>
        <translation>文本文件没有写成。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>请检查磁盘和剩余空间。</translation>
    </message>
</context>
<context>
    <name>bulletin::Transaction</name>
    <message>
        <source>The connection to the desk&apos;s server broke while it was saving; it is not certain whether this was saved.</source>
        <translation>保存时与编务库服务器的连接断了，不能确定是否已保存。</translation>
    </message>
    <message>
        <source>Look at the newest state before you do it again; keep the text on the screen until then.</source>
        <translation>请先看最新的内容再重做；在此之前请让文字留在屏幕上。</translation>
    </message>
</context>
<context>
    <name>bulletin::Verdict</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>不采用</translation>
    </message>
</context>
<context>
    <name>bulletin::Verify</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The database is damaged: a row of %1 points to nothing.</source>
        <translation>数据库已损坏：%1 中有一行指向不存在的内容。</translation>
    </message>
    <message>
        <source>The text of “%1”, version %2, is not what was saved.</source>
        <translation>《%1》第 %2 版的文字与保存时不一致。</translation>
    </message>
    <message>
        <source>The text of “%1”, version %2, is not the one that the record knows.</source>
        <translation>《%1》第 %2 版的文字与履历所记不一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved text(s) that the record knows are missing.</source>
        <translation>
            <numerusform>履历中记有的 %n 份文字不见了。</numerusform>
        </translation>
    </message>
    <message>
        <source>The article “%1” does not agree with its newest text.</source>
        <translation>稿件《%1》与其最新文字不一致。</translation>
    </message>
    <message>
        <source>A picture is not what was saved (%1).</source>
        <translation>有一张图片与保存时不一致（%1）。</translation>
    </message>
</context>
<context>
    <name>bulletin::Workflow</name>
    <message>
        <source>Write a draft</source>
        <translation>写稿</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审稿</translation>
    </message>
    <message>
        <source>Changed after the final review</source>
        <translation>终审后有改动</translation>
    </message>
    <message>
        <source>Corrected in proof</source>
        <translation>校样改正</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
    </message>
    <message>
        <source>Hold over</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复留用稿</translation>
    </message>
    <message>
        <source>Place in an issue</source>
        <translation>排入本期</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a review and its verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>稿件作者</translation>
    </message>
    <message>
        <source>First: “%1”, by %2.</source>
        <translation>须先由%2办理“%1”。</translation>
    </message>
</context>
<context>
    <name>bulletin::Workspace</name>
    <message>
        <source>The desk “%1” is missing, but there are backups of it; no empty desk was made in its place.</source>
        <translation>编务库“%1”不见了，但有它的备份；没有在原处新建空的编务库。</translation>
    </message>
    <message>
        <source>Bring it back with: bulletin restore “%1”; or move what is left of it elsewhere, to begin anew.</source>
        <translation>恢复命令：bulletin restore “%1”；若要从头开始，请先把剩下的文件移到别处。</translation>
    </message>
</context>
<context>
    <name>bulletin::ZipWriter</name>
    <message>
        <source>The document could not be packed (%1).</source>
        <translation>文件没有打包成功（%1）。</translation>
    </message>
</context>
</TS>
