package uk.commissioning.runtime.auditing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.auditing.SearchAccessLog;
import uk.commissioning.runtime.auditing.SearchAudit;

/// The faces of the logs.
@Configuration(proxyBeanMethods = false)
public final class AuditingWebConfiguration {

    @Bean
    AuditApi auditApi(SearchAudit searchAudit, SearchAccessLog searchAccessLog) {
        return new AuditApi(searchAudit, searchAccessLog);
    }

    @Bean
    AuditFiles auditFiles(SearchAudit searchAudit, SearchAccessLog searchAccessLog) {
        return new AuditFiles(searchAudit, searchAccessLog);
    }

    @Bean
    AuditPages auditPages(SearchAudit searchAudit, SearchAccessLog searchAccessLog) {
        return new AuditPages(searchAudit, searchAccessLog);
    }
}
