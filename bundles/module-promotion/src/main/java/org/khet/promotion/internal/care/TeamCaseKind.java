package org.khet.promotion.internal.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.CodeList;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;

/**
 * A case about a child that is there for its team only, whoever else holds whatever rights: in lists, search, counts, exports and by
 * address; trail, steps and notices name its number and nothing else. A referral has the consent of the parents or says on what law it
 * stands. Source: other-groups P-03, P-04, A (welfare-of-pupil cases are secret by default).
 */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class TeamCaseKind extends PromotionKind {
    private static final int MOST_TEAM = 20;
    private static final int MOST_STEPS = 300;

    /** Rights over such cases. */
    protected record Rights(Permission view, Permission keep, Permission oversee) {}

    public final Field<RegisterNumber> number;
    public final Field<Boolean> secret =
            yesNo("team_only").byCode().initially(true).unseen();
    public final Field<SchoolId> school = school("school").sensitive().filtered();
    public final Field<String> child = childCode("child_code").sensitive();
    public final Field<LocalDate> openedOn = day("opened_on")
            .sensitive()
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<CaseLevel> level =
            choice("case_level", CaseLevel.class).sensitive().filtered();
    public final Field<String> subject;
    public final Field<String> facts = longText("facts", 4000).sensitive().when(MinimalData::refused);
    public final Lines team;
    public final Field<PersonId> member;
    public final Lines steps;
    public final Field<LocalDate> stepOn;
    public final Field<CaseStep> step;
    public final Field<String> stepWords;

    public final State open = state("OPEN", StateTone.RUN);
    public final State referred = state("REFERRED", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<Optional<String>> agency =
            code("agency_code", PromotionCodes.AGENCY).sensitive().optional().from(referred);
    public final Field<Optional<LocalDate>> referredOn = day("referred_on")
            .sensitive()
            .optional()
            .from(referred)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<Boolean>> consent =
            yesNo("consent").sensitive().optional().from(referred);
    public final Field<String> basis =
            text("legal_basis", 300).sensitive().orEmpty().from(referred);
    public final Field<Optional<List<FileId>>> consentFile = files("consent_file", PromotionFiles.PAPERS, 3)
            .sensitive()
            .optional()
            .from(referred);
    public final Lines referrals;
    public final Field<LocalDate> pastOn;
    public final Field<String> pastAgency;
    public final Field<String> pastBasis;
    public final Field<Optional<Boolean>> pastConsent;
    public final Field<Optional<List<FileId>>> pastFiles;
    public final Field<String> outcome =
            longText("outcome", 2000).sensitive().orEmpty().from(closed);

    public final Action refer;
    public final Action takeUp;
    public final Action close;
    public final Action reopen;

    /**
     * Cases with a name in singular and plural.
     *
     * @param tables common begin of the names of the tables
     */
    protected TeamCaseKind(
            String name,
            String plural,
            String tables,
            PromotionOffice office,
            Rights rights,
            NumberSeries series,
            CodeList subjects) {
        super(name, plural, tables, office);
        number = numbered("number", series);
        subject = code("subject_code", subjects).sensitive().filtered();
        team = lines("team", tables + "_team", 1, MOST_TEAM);
        member = team.person("person").unique().sensitive();
        steps = lines("steps", tables + "_step", 0, MOST_STEPS);
        stepOn = steps.day("step_on").sensitive().initially(now -> now.today()).notAfter(now -> now.today());
        step = steps.choice("step", CaseStep.class).sensitive();
        stepWords = steps.text("words", 500).sensitive().when(MinimalData::refused);
        referrals = lines("referrals", tables + "_referral", 0, MOST_TEAM).byCode();
        pastOn = referrals.day("past_on").sensitive();
        pastAgency = referrals.code("past_agency", PromotionCodes.AGENCY).sensitive();
        pastBasis = referrals.text("past_basis", 300).orEmpty().sensitive();
        pastConsent = referrals.yesNo("past_consent").optional().sensitive();
        pastFiles = referrals
                .files("past_consent_file", PromotionFiles.PAPERS, 3)
                .optional()
                .sensitive();
        refer = action("refer")
                .from(open)
                .to(referred)
                .needs(rights.keep())
                .orForThose(this::ofTeam)
                .demands(agency, referredOn)
                .asks(consent, basis, consentFile)
                .icon("send")
                .whenTyped(this::mayBeReferred)
                .does(this::keptReferral);
        takeUp = action("take-up", "taken-up")
                .from(referred)
                .to(open)
                .needs(rights.keep())
                .orForThose(this::ofTeam)
                .icon("undo-2")
                .does((row, now) -> row.with(agency, null)
                        .with(referredOn, null)
                        .with(consent, null)
                        .with(basis, null)
                        .with(consentFile, null));
        close = action("close")
                .from(open, referred)
                .to(closed)
                .needs(rights.keep())
                .orForThose(this::ofTeam)
                .demands(outcome)
                .icon("check");
        reopen = action("reopen")
                .from(closed)
                .to(open)
                .needs(rights.keep())
                .orForThose(this::ofTeam)
                .because()
                .backward("rotate-ccw");
        rights(rights.view(), rights.keep(), open, referred);
        reached((caller, permission) -> reach(rights, caller.scope(permission), permission));
        readers(secret, member, rights.oversee());
        notReadByMaker();
        notForAgendas();
        rule((row, now) -> notBlind(rights.view(), row, now));
        isAbout(school);
        dated(openedOn);
        titled(number);
        ordered(openedOn, true);
        create().tells(this::team);
        way(open, referred, closed);
    }

    /** The team sees its case, of whatever unit or school its people are; to open and change one goes as far as the grants. */
    private static Scope reach(Rights rights, Scope held, Permission permission) {
        return permission.equals(rights.view()) && !held.isEmpty() ? Scope.OFFICE : held;
    }

    /** Whoever is asked into the team must be able to open such cases; not asked while even the caller has no role, as in a new office. */
    private Optional<Problem> notBlind(Permission view, RecordRow row, RecordContext now) {
        if (!office.may(now.office(), now.caller().person(), view)) {
            return Optional.empty();
        }
        List<RecordLine> lines = row.lines(team);
        for (int i = 0; i < lines.size(); i++) {
            if (!office.may(now.office(), lines.get(i).get(member), view)) {
                return Optional.of(
                        Problem.of(team.name() + "." + i + "." + member.name(), "promotion.error.member-blind"));
            }
        }
        return Optional.empty();
    }

    private Condition ofTeam(RecordContext now) {
        return member.is(now.caller().person());
    }

    private Set<PersonId> members(RecordRow row) {
        return row.lines(team).stream().map(line -> line.get(member)).collect(Collectors.toSet());
    }

    private Audience team(RecordRow row) {
        return new Audience(members(row), Set.of());
    }

    private Optional<Problem> mayBeReferred(RecordRow row, RecordContext now) {
        boolean agreed = row.get(consent).orElse(false);
        return agreed || !row.get(basis).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of(basis.name(), "promotion.error.consent-or-basis"));
    }

    /** Each referral stays, with what it stood on, whatever follows. */
    private RecordRow keptReferral(RecordRow row, RecordContext now) {
        RecordLine line = RecordLine.of(referrals)
                .with(pastOn, row.get(referredOn).orElseThrow())
                .with(pastAgency, row.get(agency).orElseThrow())
                .with(pastBasis, row.get(basis).isBlank() ? null : row.get(basis))
                .with(pastConsent, row.get(consent).orElse(null))
                .with(pastFiles, row.get(consentFile).orElse(null));
        return row.with(
                referrals,
                Stream.concat(row.lines(referrals).stream(), Stream.of(line)).toList());
    }
}
