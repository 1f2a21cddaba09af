# proof: GET /items from https://app.test => header Vary is absent; fixed => header Vary is "Origin"
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, {|CORS505:origins=["https://app.test", "https://shop.test"]|}, vary_header=False)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
