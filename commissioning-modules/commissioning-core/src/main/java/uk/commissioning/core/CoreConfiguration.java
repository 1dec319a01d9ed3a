package uk.commissioning.core;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.core.agreement.AgreementConfiguration;
import uk.commissioning.core.agreements.AgreementsConfiguration;
import uk.commissioning.core.child.ChildConfiguration;
import uk.commissioning.core.children.ChildrenConfiguration;
import uk.commissioning.core.commitment.CommitmentConfiguration;
import uk.commissioning.core.contract.ContractConfiguration;
import uk.commissioning.core.contracts.ContractsConfiguration;
import uk.commissioning.core.directory.DirectoryConfiguration;
import uk.commissioning.core.figures.FiguresConfiguration;
import uk.commissioning.core.imports.ImportsConfiguration;
import uk.commissioning.core.placement.PlacementConfiguration;
import uk.commissioning.core.provider.ProviderConfiguration;
import uk.commissioning.core.register.RegisterConfiguration;
import uk.commissioning.core.standing.StandingConfiguration;

/// Everything the core is made of. Needs the kernel's ports, a `DatabaseClient` and a `Clock`.
@Configuration(proxyBeanMethods = false)
@Import({
    ProviderConfiguration.class,
    AgreementConfiguration.class,
    AgreementsConfiguration.class,
    CommitmentConfiguration.class,
    ContractConfiguration.class,
    ContractsConfiguration.class,
    DirectoryConfiguration.class,
    FiguresConfiguration.class,
    ChildConfiguration.class,
    ChildrenConfiguration.class,
    ImportsConfiguration.class,
    PlacementConfiguration.class,
    RegisterConfiguration.class,
    StandingConfiguration.class
})
public final class CoreConfiguration {}
