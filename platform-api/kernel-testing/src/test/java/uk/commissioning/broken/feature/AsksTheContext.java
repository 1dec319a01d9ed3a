package uk.commissioning.broken.feature;

import org.springframework.context.ApplicationContext;

interface AsksTheContext {

    ApplicationContext context();
}
