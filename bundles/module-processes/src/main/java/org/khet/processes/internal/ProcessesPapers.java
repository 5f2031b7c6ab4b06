package org.khet.processes.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.OfficeEmblems;
import org.khet.portal.api.round.DataRounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What books are printed with. Safe for concurrent use. */
@Component(service = ProcessesPapers.class)
public final class ProcessesPapers {
    /** The printer. */
    public final DocumentPrinter printer;
    /** What stands on each paper of an office. */
    public final Letterheads letters;
    /** Stored files. */
    public final Files files;
    /** Powers and duties. */
    public final DutyTexts duties;
    /** Offices, whose codes stand in public addresses. */
    public final Offices offices;
    /** Data systems and their rounds. */
    public final DataRounds rounds;

    private volatile @Nullable OfficeEmblems emblems;

    /** For the component runtime. */
    @Activate
    public ProcessesPapers(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letters,
            @Reference Files files,
            @Reference DutyTexts duties,
            @Reference Offices offices,
            @Reference DataRounds rounds) {
        this.printer = printer;
        this.letters = letters;
        this.files = files;
        this.duties = duties;
        this.offices = offices;
        this.rounds = rounds;
    }

    /** The module in which offices keep their emblem came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(OfficeEmblems one) {
        emblems = one;
    }

    /** And went. */
    public void go(OfficeEmblems one) {
        if (one.equals(emblems)) {
            emblems = null;
        }
    }

    /** The emblem of an office; empty where it has none, or the module that keeps it is away. */
    public Optional<byte[]> emblem(OfficeId office) {
        OfficeEmblems there = emblems;
        return there == null ? Optional.empty() : there.of(office);
    }
}
