<?php
header('Content-Type: text/html; charset=utf-8');
header('Location: /items', true, 302);
