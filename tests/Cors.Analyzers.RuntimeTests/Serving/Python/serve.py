"""Serves samples, each in a child of this process, on a free port of 127.0.0.1.

A line on standard input is "serve KIND PATH" or "stop PID"; the answers are "at PID PORT", "failed TYPE MESSAGE" and "stopped PID".
When standard input ends, everything ends.
"""
import importlib.util
import os
import signal
import socket
import sys

CHILDREN = set()
ANSWERS = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)


def load(path):
    spec = importlib.util.spec_from_file_location("sample", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["sample"] = module
    spec.loader.exec_module(module)
    return module


def plain_urls():
    """An API that knows nothing of CORS."""
    import types

    from django.http import JsonResponse
    from django.urls import path, re_path
    from django.views.decorators.csrf import csrf_exempt

    def answers(status):
        @csrf_exempt
        def view(request, *args):
            if status == 500:
                raise RuntimeError("fails")
            response = JsonResponse(["tea", "cups"], safe=False, status=405 if request.method == "OPTIONS" and status == 200 else status)
            response["X-Total-Count"] = "2"
            response["ETag"] = '"1"'
            return response

        return view

    urls = types.ModuleType("plain_urls")
    urls.urlpatterns = [
        path("private", answers(401)),
        path("missing", answers(404)),
        path("fails", answers(500)),
        path("shelves/", answers(200)),
        re_path("^items(/.*)?$", answers(200)),
    ]
    sys.modules["plain_urls"] = urls


def django(path):
    import types

    settings = types.ModuleType("served_settings")
    settings.SECRET_KEY = "x"
    settings.ALLOWED_HOSTS = ["*"]
    settings.ROOT_URLCONF = "plain_urls"
    settings.USE_TZ = True
    settings.LOGGING_CONFIG = None
    sample = load(path)
    for name in dir(sample):
        if name.isupper():
            setattr(settings, name, getattr(sample, name))
    if hasattr(sample, "urlpatterns"):
        settings.ROOT_URLCONF = "sample"
    sys.modules["served_settings"] = settings
    os.environ["DJANGO_SETTINGS_MODULE"] = "served_settings"
    import django as framework
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application

    framework.setup()
    plain_urls()
    # What "manage.py runserver" does before it serves.
    call_command("check")
    return get_wsgi_application()


def flask(path):
    return load(path).app


def serve(app, answer):
    import inspect

    if inspect.iscoroutinefunction(getattr(app, "__call__", None)) and not hasattr(app, "wsgi_app"):
        import uvicorn

        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        # The middleware is put together with the first request; what it refuses, it refuses at once.
        build = getattr(app, "build_middleware_stack", None)
        if build is not None:
            build()
        answer(f"at {os.getpid()} {listener.getsockname()[1]}")
        uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off")).run(sockets=[listener])
        return
    from werkzeug.serving import make_server

    server = make_server("127.0.0.1", 0, app, threaded=True)
    answer(f"at {os.getpid()} {server.server_port}")
    server.serve_forever()


def child(kind, path):
    def answer(line):
        ANSWERS.write(line.replace("\n", " ") + "\n")
        ANSWERS.flush()

    try:
        serve(django(path) if kind == "django" else flask(path), answer)
    except BaseException as error:  # SystemExit too: whatever keeps it from serving
        answer(f"failed {type(error).__name__} {error}")
    finally:
        os._exit(0)


def stop(pid):
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    CHILDREN.discard(pid)


def main():
    import logging

    logging.disable(logging.CRITICAL)
    for line in iter(sys.stdin.readline, ""):
        word, _, rest = line.strip().partition(" ")
        if word == "serve":
            kind, _, path = rest.partition(" ")
            pid = os.fork()
            if pid == 0:
                child(kind, path)
            CHILDREN.add(pid)
        elif word == "stop":
            stop(int(rest))
            print(f"stopped {rest}", file=ANSWERS, flush=True)
    for pid in list(CHILDREN):
        stop(pid)


for name in ("werkzeug.serving", "django.core.management", "corsheaders.middleware", "flask_cors", "fastapi", "uvicorn"):
    try:
        __import__(name)
    except Exception:
        pass
main()
