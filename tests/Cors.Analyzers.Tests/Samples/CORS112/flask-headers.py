# message CORS112: This lets every origin in, which '*' says plainly
# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => allowed, header Access-Control-Allow-Origin is "*"
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers["Access-Control-Allow-Origin"] = {|CORS112:request.headers.get("Origin", "*")|}
    response.headers["Vary"] = "Origin"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
