<?php
// message CORS203: '1' does not allow credentials: browsers take nothing but 'true'
// proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials "1"
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Credentials: ' . {|CORS203:true|});

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
