# proof: GET /items from https://app.test => allowed
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    if request.method == "OPTIONS":
        response.headers.add("Access-Control-Allow-Origin", "https://app.test")
        response.headers.add("Access-Control-Allow-Methods", "PUT, DELETE")
        response.headers.add("Access-Control-Allow-Headers", "Content-Type")
        return response

    response.headers.add("Access-Control-Allow-Origin", "https://app.test")
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
