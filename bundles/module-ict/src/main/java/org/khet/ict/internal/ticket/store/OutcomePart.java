package org.khet.ict.internal.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketOutcome.Done;
import org.khet.ict.internal.ticket.TicketOutcome.Finding;
import org.khet.ict.internal.ticket.TicketOutcome.HandBack;
import org.khet.ict.internal.ticket.TicketOutcome.Verdict;

/** Columns of an {@link TicketOutcome}. */
@Embeddable
class OutcomePart {
    private String finding = "";

    @Column(name = "cause_code")
    private String cause = "";

    @Column(name = "repair_plan")
    private String plan = "";

    @Column(name = "work_done")
    private String workDone = "";

    @Column(name = "result_code")
    private String result = "";

    @Column(name = "work_minutes")
    private int minutes;

    private BigDecimal cost = BigDecimal.ZERO;

    @Column(name = "giver_id")
    private @Nullable Long giverId;

    @Column(name = "giver_name")
    private String giverName = "";

    @Column(name = "taker_name")
    private String takerName = "";

    @Column(name = "returned_at")
    @Convert(converter = UtcInstantColumn.class)
    private @Nullable Instant returnedAt;

    @Column(name = "return_condition")
    private String condition = "";

    @Column(name = "return_accessories")
    private String accessories = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "return_way")
    private @Nullable HandBackWay way;

    @Column(name = "judge_id")
    private @Nullable Long judgeId;

    @Column(name = "judge_name")
    private String judgeName = "";

    @Column(name = "judged_at")
    @Convert(converter = UtcInstantColumn.class)
    private @Nullable Instant judgedAt;

    private int rating;

    @Column(name = "rating_speed")
    private int speed;

    @Column(name = "rating_quality")
    private int quality;

    @Column(name = "rating_courtesy")
    private int courtesy;

    @Column(name = "rating_comment")
    private String comment = "";

    protected OutcomePart() {}

    void write(TicketOutcome outcome) {
        finding = outcome.finding().words();
        cause = outcome.finding().cause();
        plan = outcome.finding().plan();
        workDone = outcome.done().words();
        result = outcome.done().result();
        minutes = outcome.done().minutes();
        cost = outcome.done().cost();
        write(outcome.back());
        write(outcome.verdict());
    }

    private void write(@Nullable HandBack back) {
        giverId = back == null ? null : HandlingPart.key(back.giver());
        giverName = back == null ? "" : back.giver().name();
        takerName = back == null ? "" : back.receiver();
        returnedAt = back == null ? null : back.at();
        condition = back == null ? "" : back.condition();
        accessories = back == null ? "" : back.accessories();
        way = back == null ? null : back.way();
    }

    private void write(@Nullable Verdict verdict) {
        judgeId = verdict == null ? null : HandlingPart.key(verdict.by());
        judgeName = verdict == null ? "" : verdict.by().name();
        judgedAt = verdict == null ? null : verdict.at();
        rating = verdict == null ? 0 : verdict.rating();
        speed = verdict == null ? 0 : verdict.speed();
        quality = verdict == null ? 0 : verdict.quality();
        courtesy = verdict == null ? 0 : verdict.courtesy();
        comment = verdict == null ? "" : verdict.comment();
    }

    TicketOutcome toValue() {
        NamedPerson giver = HandlingPart.person(giverId, giverName);
        NamedPerson judge = HandlingPart.person(judgeId, judgeName);
        HandBack back = giver == null || returnedAt == null || way == null
                ? null
                : new HandBack(giver, takerName, returnedAt, condition, accessories, way);
        Verdict verdict = judge == null || judgedAt == null
                ? null
                : new Verdict(judge, judgedAt, rating, speed, quality, courtesy, comment);
        return new TicketOutcome(
                new Finding(finding, cause, plan), new Done(workDone, result, minutes, cost), back, verdict);
    }
}
