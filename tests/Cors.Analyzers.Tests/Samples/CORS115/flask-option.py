# message CORS115: 'allow_origins', which flask-cors does not know, has no effect: the default, every origin, is in force
# proof: GET /items from https://evilapp.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
{|CORS112:CORS|}(app, {|CORS115:allow_origins=["https://app.test"]|})


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
