package org.khet.portal.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The settings, code lists, templates and roles of an office as a file, changed by nothing but the services that the pages use. */
@Component(service = SettingsTransfer.class)
public final class SettingsTransferService implements SettingsTransfer {
    private final SettingsReader reader = new SettingsReader();
    private final SettingsWriter writer = new SettingsWriter();
    private final Transactions transactions;
    private final TransferEvents events;
    private final SettingPart settings;
    private final CodePart codes;
    private final RolePart roles;
    private final TemplatePart templates;

    /** The parts of a file, and what notes that it was made or taken. */
    @Activate
    public SettingsTransferService(
            @Reference Transactions transactions,
            @Reference TransferEvents events,
            @Reference SettingPart settings,
            @Reference CodePart codes,
            @Reference RolePart roles,
            @Reference TemplatePart templates) {
        this.transactions = transactions;
        this.events = events;
        this.settings = settings;
        this.codes = codes;
        this.roles = roles;
        this.templates = templates;
    }

    @Override
    public byte[] write(Caller caller) {
        require(caller);
        return transactions.call(() -> {
            events.written(caller);
            return writer.write(new SettingsFile(
                    events.origin(caller),
                    settings.collect(caller.office()),
                    codes.collect(caller.office()),
                    roles.collect(caller),
                    templates.collect(caller)));
        });
    }

    @Override
    public Comparison compare(Caller caller, byte[] file) {
        require(caller);
        return compare(caller, reader.read(file));
    }

    private Comparison compare(Caller caller, SettingsFile file) {
        List<Row> rows = new ArrayList<>(settings.compare(caller.office(), file.settings()));
        rows.addAll(codes.compare(caller.office(), file.lists()));
        rows.addAll(roles.compare(caller, file.roles()));
        rows.addAll(templates.compare(caller, file.templates()));
        return new Comparison(file.origin(), rows);
    }

    @Override
    public int take(Caller caller, byte[] bytes, Set<Row> chosen) {
        require(caller);
        SettingsFile file = reader.read(bytes);
        if (chosen.isEmpty()) {
            return 0;
        }
        transactions.run(() -> {
            Set<Row> offered = new HashSet<>(compare(caller, file).rows());
            offered.removeIf(row -> !row.isOffered());
            if (!offered.containsAll(chosen)) {
                throw Outdated.of("core.settings-file.error.outdated");
            }
            codes.take(caller, file.lists(), of(chosen, Part.CODE));
            templates.take(caller, file.templates(), of(chosen, Part.TEMPLATE));
            roles.take(caller, of(chosen, Part.ROLE));
            settings.take(caller, of(chosen, Part.SETTING));
            events.taken(caller, file.origin(), chosen.size());
        });
        return chosen.size();
    }

    private static List<Row> of(Set<Row> chosen, Part part) {
        return chosen.stream().filter(row -> row.part() == part).toList();
    }

    private static void require(Caller caller) {
        if (!caller.require(Settings.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Settings.CONFIGURE);
        }
    }
}
