package uk.commissioning.broken.feature;

import java.sql.Connection;

interface HidesSql {

    Connection connection();
}
