# proof: GET /items with credentials from witness => allowed (unsafe)
# proof: GET /items with credentials from https://app.test => allowed
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    origin = request.headers.get("Origin")
    if origin and origin.startswith("https://app.test"):
        response.headers["Access-Control-Allow-Origin"] = {|CORS109:origin|}
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers["Vary"] = "Origin"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
