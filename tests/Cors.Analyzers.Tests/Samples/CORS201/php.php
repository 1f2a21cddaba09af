<?php
// proof: GET /items with credentials from https://app.test => blocked WildcardOriginNotAllowed, header Access-Control-Allow-Credentials is "true"; fixed => blocked WildcardOriginNotAllowed, header Access-Control-Allow-Credentials is absent (only the owner can name the origins)
header('Access-Control-Allow-Origin: *');
header('Access-Control-Allow-Credentials: {|CORS201:true|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
