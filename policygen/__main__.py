"""Runs the command line as `python -m policygen`."""

from policygen.cli.main import run

if __name__ == "__main__":
    run()
