package org.khet.supervision.internal.visit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.supervision.internal.SupervisionRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Instruments of visits, which are forms that the office made: filled from the visit, on a phone too, and linked to it. Where forms are
 * off, findings are typed and papers kept as files. Source: other-groups SUP-02.
 */
@Component(service = {MadeFor.class, VisitForms.class})
public final class VisitForms implements MadeFor {
    private static final Pattern TOKEN = Pattern.compile("supervision\\.visit:([1-9]\\d{0,17})");
    private static final String FORMS = "forms.";
    private final RecordService<SchoolVisitKind> visits;
    private final ModuleSwitches switches;
    private volatile @Nullable OfficeForms forms;

    /** For the component runtime. */
    @Activate
    public VisitForms(@Reference SupervisionRecords records, @Reference ModuleSwitches switches) {
        this.visits = records.visits;
        this.switches = switches;
    }

    /** The module of forms came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(OfficeForms one) {
        forms = one;
    }

    /** And went. */
    public void go(OfficeForms one) {
        if (one.equals(forms)) {
            forms = null;
        }
    }

    /** The instrument of a visit with the address at which the caller fills it for the visit; empty for who may not, or when it is filled. */
    public Optional<OfficeForm> toFill(Caller caller, RecordRow visit) {
        SchoolVisitKind kind = visits.kind();
        OfficeForms there = forms;
        boolean may = visits.actions(caller, visit).contains(kind.note)
                && visit.get(kind.filled).isEmpty()
                && !visit.get(kind.instrument).isEmpty();
        return there == null || !may || !switches.isOn(caller.office(), there.module())
                ? Optional.empty()
                : there.find(caller, visit.get(kind.instrument))
                        .map(form -> new OfficeForm(
                                form.name(), form.address() + "?" + QUERY + "=supervision.visit:" + visit.id()));
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        SchoolVisitKind kind = visits.kind();
        RecordRow visit = visits.open(caller, Long.parseLong(parts.group(1)));
        boolean may = visits.actions(caller, visit).contains(kind.note);
        if (!record.type().startsWith(FORMS) || !may) {
            throw Rejected.of("", "supervision.error.not-for-visit");
        }
        visits.internal().act(caller, visit, kind.fill, new RecordDraft().with(kind.filled, record), "");
        return Optional.of(kind.pageAddress(visit.id()));
    }
}
