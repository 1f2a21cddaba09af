# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers["X-Shop"] = "tea"
    return response


@app.route("/items", methods=["OPTIONS"])
def preflight():
    response = app.make_default_options_response()
    origin = request.headers.get("Origin", "")
    if origin in ["https://app.test", "https://shop.test"]:
        response.headers.add("Access-Control-Allow-Origin", origin)
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
