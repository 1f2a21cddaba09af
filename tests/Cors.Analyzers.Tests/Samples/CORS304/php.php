<?php
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: {|CORS304:put|}, DELETE');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
