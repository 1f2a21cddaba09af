# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "*"
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, {|CORS111:origins="*"|}, send_wildcard=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
