# message CORS502: CORS is set up here and in nginx.conf: an answer that passes both carries 'Access-Control-Allow-Origin' twice, which browsers refuse ('contains multiple values, but only one is allowed')
# severity CORS502: info
# proof: none, the servers are not run one behind the other; what browsers make of two values is proven by the samples of CORS501
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
{|CORS502:CORS|}(app, origins=["https://app.test"])


@app.route("/api/items")
def items():
    return jsonify(["tea", "cups"])
