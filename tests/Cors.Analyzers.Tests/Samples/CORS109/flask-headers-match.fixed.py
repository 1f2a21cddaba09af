# proof: GET /items from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
# proof: GET /items from https://app.test => allowed; fixed => allowed
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    origin = request.headers.get("Origin", "")
    if re.match(r"^https://app\.test(:[0-9]+)?$", origin):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Vary"] = "Origin"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
