# proof: none, a request of a client
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    requests.get("https://api.test", headers={"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Credentials": "true"})
    session.headers["Access-Control-Allow-Origin"] = "*"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
