package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.operation.OfficeTableRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * What of the core's tables is no office's record: the trail, what happened and who was erased stay, jobs, mails that wait, what was
 * reminded of already and former values of imports are the machine's. Sources: core CORE-131, ADR on the backup of one office.
 */
@Component(service = OfficeTableRules.class)
public final class CoreTables implements OfficeTableRules {
    /** Stateless. */
    @Activate
    public CoreTables() {}

    @Override
    public List<Rule> rules() {
        return List.of(
                new Head("core_office", "id", "created_at"),
                new Lasting("core_audit"),
                new Lasting("core_audit_chain"),
                new Lasting("core_erasure"),
                new Lasting("core_happening"),
                new Officeless("core_happening_seal"),
                new Officeless("core_happening_behind"),
                new Officeless("core_happening_heard"),
                new Officeless("core_happening_parked"),
                new Passing("core_import"),
                new Passing("core_import_trace"),
                new Passing("core_job"),
                new Passing("core_job_run"),
                new Passing("core_mail"),
                new Passing("core_mail_line"),
                new Passing("core_round_reminder"));
    }

    @Override
    public Set<String> living() {
        return Set.of(
                "core_happening_behind",
                "core_happening_heard",
                "core_happening_seal",
                "core_job",
                "core_job_due",
                "core_job_run",
                "core_node");
    }
}
