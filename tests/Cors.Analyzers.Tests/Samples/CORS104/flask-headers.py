# proof: GET /items from https://app.test => blocked MultipleAllowOriginValues
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers.add("Access-Control-Allow-Origin", "{|CORS104:https://app.test, https://shop.test|}")
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
