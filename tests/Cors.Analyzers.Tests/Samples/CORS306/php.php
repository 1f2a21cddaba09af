<?php
// proof: none, such names change nothing
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Headers: Content-Type, {|CORS306:Access-Control-Allow-Origin|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
