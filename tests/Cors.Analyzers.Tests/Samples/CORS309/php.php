<?php
// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "1728000"; fixed => header Access-Control-Max-Age is "7200"
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT');
header('Access-Control-Max-Age: {|CORS309:1728000|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
