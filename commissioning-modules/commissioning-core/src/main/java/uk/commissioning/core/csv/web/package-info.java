/// Files of figures as answers of the web.
@NullMarked
@NamedInterface("csv-web")
package uk.commissioning.core.csv.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
