# proof: none, no flask-cors
from flask import Flask, jsonify

app = Flask(__name__)


def CORS(app, origins="*", supports_credentials=True):
    return app


CORS(app, supports_credentials=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
