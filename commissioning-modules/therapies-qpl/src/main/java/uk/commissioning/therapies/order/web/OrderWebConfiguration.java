package uk.commissioning.therapies.order.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.therapies.order.FindOrders;
import uk.commissioning.therapies.order.OpenOrder;

/// The two faces of orders.
@Configuration(proxyBeanMethods = false)
public final class OrderWebConfiguration {

    @Bean
    TherapyOrderApi therapyOrderApi(FindOrders findOrders, OpenOrder openOrder) {
        return new TherapyOrderApi(findOrders, openOrder);
    }

    @Bean
    TherapyOrderPages therapyOrderPages(FindOrders findOrders, OpenOrder openOrder) {
        return new TherapyOrderPages(findOrders, openOrder);
    }
}
