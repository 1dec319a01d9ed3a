package uk.commissioning.broken.feature;

import org.springframework.http.HttpStatus;

interface KnowsHttp {

    HttpStatus status();
}
