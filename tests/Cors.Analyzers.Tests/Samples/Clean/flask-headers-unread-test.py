# proof: none, the test is not read
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    origin = request.headers.get("Origin")
    if is_ours(origin):
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
