# proof: GET /items with credentials from https://app.test => allowed
# proof: GET /items with credentials from https://evilapp.test => blocked MissingAllowOriginHeader
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    origin = request.headers.get("Origin")
    if origin in ("https://app.test", "https://shop.test"):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers.add("Vary", "Origin")
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
