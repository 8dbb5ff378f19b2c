"""type_password.py PROGRAM PASSWORD [--crash] ARGUMENTS…: runs the command line on a terminal of its own, answers every
prompt with PASSWORD and prints what the terminal showed. Exits with the program's status; with --crash
the program is ended by SIGSEGV while half of the password stands at the prompt."""
import os
import pty
import select
import signal
import sys
import termios

program, password, *arguments = sys.argv[1:]
crash = "--crash" in arguments
arguments = [word for word in arguments if word != "--crash"]
pid, terminal = pty.fork()
if pid == 0:
    os.execv(program, [program, *arguments])
shown = b""
answered = 0
while True:
    ready, _, _ = select.select([terminal], [], [], 60)
    try:
        piece = os.read(terminal, 4096) if ready else b""
    except OSError:
        piece = b""
    if not piece:
        break
    shown += piece
    prompts = shown.count("：".encode()) + shown.count(b": ")
    silent = not termios.tcgetattr(terminal)[3] & termios.ECHO  # what is said in between is no question
    if prompts > answered and silent:
        answered = prompts
        if crash:
            os.write(terminal, password[: len(password) // 2].encode())
            os.kill(pid, signal.SIGSEGV)
        else:
            os.write(terminal, password.encode() + b"\n")
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.stdout.buffer.write(shown)
sys.exit(status if status >= 0 else 128 - status)
