<?php
$config = require 'config.php';

if ($config['public']) {
    header('Access-Control-Allow-Origin: *');
} else {
    header('Access-Control-Allow-Origin: https://app.test');
}

if ($config['cookies']) {
    header('Access-Control-Allow-Credentials: true');
}
