<?php
// proof: PUT /items/1 from https://app.test => allowed; fixed => allowed (POST needs no permission)
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: {|CORS307:POST|}, PUT');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
