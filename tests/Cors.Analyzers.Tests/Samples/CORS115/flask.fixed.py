# message CORS115: 'https://app.test' has no effect: '*' is in force
# proof: none, without the entry nothing else is seen
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, {|CORS112:origins=["*"]|})


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
