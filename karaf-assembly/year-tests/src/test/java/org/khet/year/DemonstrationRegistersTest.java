package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.demo.DemoOffices;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.testkit.Clocks;
import org.khet.year.runtime.ProductRuntime;

/** An office that tries the portal with its demonstration finds no empty page in these registers. Source: core CORE-133. */
class DemonstrationRegistersTest {
    private static final List<String> FILLED = List.of(
            "documents.meeting",
            "documents.agenda-item",
            "documents.duty-roster",
            "documents.duty",
            "documents.contact",
            "documents.number",
            "documents.frame",
            "documents.delivery",
            "documents.appointment",
            "processes.case",
            "processes.indicator",
            "processes.ita-item",
            "processes.report",
            "rounds.learner-code",
            "rounds.system-user",
            "monitoring.inspection",
            "monitoring.evaluation",
            "policyplan.support",
            "forms.ask",
            "ict.publication",
            "ict.part",
            "ict.mobec-count",
            "ict.maintenance-plan",
            "ict.maintenance",
            "ict.account",
            "ict.id-card",
            "ict.outage",
            "ict.suggestion",
            "ict.medium",
            "ict.dl-use",
            "ict.report",
            "ict.specification",
            "training.rating",
            "training.certificate");

    @Test
    void noneOfTheseRegistersIsEmpty() {
        try (ProductRuntime portal = ProductRuntime.withDemonstrations(Clocks.at("2026-11-20T09:30"))) {
            ProductModules.ALL.forEach(portal::module);
            portal.service(DemoOffices.class).load(portal.service(Callers.class).runtimeSystem());

            assertThat(DemonstrationTroubles.of(portal)).isEmpty();
            Office office = portal.service(Offices.class).all().stream()
                    .filter(one -> one.code().equals("KT1"))
                    .findFirst()
                    .orElseThrow();
            Caller system = portal.service(Callers.class).system(office.id());
            RecordServices records = portal.service(RecordServices.class);
            assertThat(FILLED)
                    .allSatisfy(type -> assertThat(
                                    records.find(type).orElseThrow().internal().count(system, RecordFilter.ALL))
                            .as(type)
                            .isPositive());
        }
    }
}
