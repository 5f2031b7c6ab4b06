package org.khet.portal.shell.internal.fault;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ModuleFaultRecorder;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.shell.internal.text.ShellCatalogs;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns failures into sentences. A fault, and a part of the portal that is away, is logged once, with its stack trace and
 * the number that the person is told; business outcomes are not faults and are not logged. Of a message that Flow could not
 * read one line is logged: whoever forges such messages must not fill the disk. Safe for concurrent use.
 */
@Component(service = FaultMessages.class)
public final class FaultMessages {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMessages.class);
    private final ErrorNumbers numbers;
    private final ShellCatalogs catalogs;
    private final List<ModuleFaultRecorder> blamed = new CopyOnWriteArrayList<>();

    /** Numbers of this clock's days, words of these catalogs. */
    @Activate
    public FaultMessages(@Reference Clock clock, @Reference ShellCatalogs catalogs) {
        this.numbers = new ErrorNumbers(clock);
        this.catalogs = catalogs;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addModuleFaults(ModuleFaultRecorder faults) {
        blamed.add(faults);
    }

    void removeModuleFaults(ModuleFaultRecorder faults) {
        blamed.remove(faults);
    }

    /** A screen of the module could not be opened; told to who watches new versions, unless it is a business outcome. */
    public void blame(ModuleId module, Throwable failure) {
        if (outcome(failure).isEmpty()) {
            blamed.forEach(faults -> faults.report(module, failure));
        }
    }

    /**
     * What to tell.
     *
     * @param failure what was thrown; causes are looked through for a business outcome
     * @param where   for the log: view, account, office; no words that people typed
     */
    public FaultMessage tell(Throwable failure, String where, Locale locale) {
        return outcome(failure)
                .flatMap(known -> told(known, where, locale))
                .orElseGet(() -> fault(failure, where, locale));
    }

    /**
     * Notes in the log that something was refused.
     *
     * @param where   view, account, office; no words that people typed
     * @param missing what the account does not hold there
     */
    public void refused(String where, @Nullable Permission missing) {
        LOG.warn("{}: refused for want of {}", where, missing == null ? "an account" : missing.text());
    }

    /** Whether the failure is that a part of the portal is away, so that trying again later helps. */
    public static boolean isAway(Throwable failure) {
        return outcome(failure).filter(OutOfService.class::isInstance).isPresent();
    }

    /** The sentence of a problem, in the words of the module that found it. */
    public String sentence(Problem problem, Locale locale) {
        return catalogs.of(problem.key(), locale)
                .get(problem.key(), problem.args().toArray());
    }

    private Optional<FaultMessage> told(Throwable known, String where, Locale locale) {
        return Optional.ofNullable(
                switch (known) {
                    case OutOfService away -> away(away, where, locale);
                    case NotPermitted missing -> {
                        refused(where, missing.permission());
                        yield words(BadgeTone.NEAR, "forbidden", locale);
                    }
                    case NoLongerThere gone -> words(BadgeTone.IDLE, "gone", locale);
                    case Outdated first -> new FaultMessage(BadgeTone.NEAR, sentence(first.problem(), locale), "");
                    case Rejected refused -> new FaultMessage(BadgeTone.LATE, all(refused, locale), "");
                    default -> null;
                });
    }

    private FaultMessage away(OutOfService away, String where, Locale locale) {
        String number = numbers.next();
        LOG.warn("{} {}: {} out of service", number, where, away.part(), away);
        String key = "shell.fault.away."
                + away.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FaultMessage(
                BadgeTone.LATE,
                ShellMessages.of(locale, key + ".title"),
                ShellMessages.of(locale, key + ".text", number),
                number);
    }

    private String all(Rejected refused, Locale locale) {
        return String.join(
                " · ",
                refused.problems().stream()
                        .map(problem -> sentence(problem, locale))
                        .toList());
    }

    private FaultMessage fault(Throwable failure, String where, Locale locale) {
        String number = numbers.next();
        if (ForgedMessage.caused(failure)) {
            LOG.warn("{} {}: a message that no browser sends, {}", number, where, ForgedMessage.summary(failure));
            LOG.debug("{}", number, failure);
        } else {
            LOG.error("{} {}", number, where, failure);
        }
        return new FaultMessage(
                BadgeTone.LATE,
                ShellMessages.of(locale, "shell.fault.unknown.title"),
                ShellMessages.of(locale, "shell.fault.unknown.text", number),
                number);
    }

    private static FaultMessage words(BadgeTone state, String key, Locale locale) {
        return new FaultMessage(
                state,
                ShellMessages.of(locale, "shell.fault." + key + ".title"),
                ShellMessages.of(locale, "shell.fault." + key + ".text"));
    }

    private static Optional<Throwable> outcome(Throwable failure) {
        Throwable step = failure;
        for (int depth = 0; step != null && depth < 8; depth++) {
            if (step instanceof OutOfService
                    || step instanceof NotPermitted
                    || step instanceof NoLongerThere
                    || step instanceof Outdated
                    || step instanceof Rejected) {
                return Optional.of(step);
            }
            step = step.getCause();
        }
        return Optional.empty();
    }
}
