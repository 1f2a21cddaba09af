<?php
// proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials "True"; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Credentials: {|CORS203:True|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
