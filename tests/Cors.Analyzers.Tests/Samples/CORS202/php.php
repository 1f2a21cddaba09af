<?php
// message CORS202: Any site may read these answers with the user's cookies: every origin is let in and sent back and credentials are allowed
// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
if (isset($_SERVER['HTTP_ORIGIN'])) {
    header("Access-Control-Allow-Origin: {|CORS202:{$_SERVER['HTTP_ORIGIN']}|}");
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
