# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => allowed, header Access-Control-Allow-Origin is "*"
from flask import Flask, jsonify
from flask_cors import cross_origin

app = Flask(__name__)


@app.route("/items")
@app.route("/items/<item>", methods=["PUT", "DELETE"])
@{|CORS112:cross_origin|}()
def items(item=None):
    return jsonify(["tea", "cups"])
