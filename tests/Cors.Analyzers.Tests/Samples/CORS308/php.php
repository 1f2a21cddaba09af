<?php
// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "1h"; fixed => header Access-Control-Max-Age is "3600"
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT');
header('Access-Control-Max-Age: {|CORS308:1h|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
