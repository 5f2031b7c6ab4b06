package org.khet.documents.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterRecords;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * Papers that are written because of a letter: the form begins with what the letter says, the paper leads back to the letter, and a
 * circular takes its files along. A paper about a secret letter begins as secret as that, with the same readers. Source:
 * kinds-documents §4, core CORE-47, CORE-63.
 */
public final class LetterPapers implements MadeFor {
    private static final int MOST_ENCLOSURES = 1000;
    private static final Pattern TOKEN =
            Pattern.compile("documents\\.(letter-in|unit-entry):([1-9]\\d{0,17}):(answer|memo|circular)");

    private final LetterRecords incoming;
    private final RecordService<LetterOutKind> outgoing;
    private final RecordService<MemoKind> memos;
    private final Files files;

    /**
     * Over letters that came, and what is written.
     *
     * @param files copied for circulars: a letter and its circular are destroyed each in its time
     */
    public LetterPapers(
            LetterRecords incoming, RecordService<LetterOutKind> outgoing, RecordService<MemoKind> memos, Files files) {
        this.files = files;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.memos = memos;
    }

    /** Something because of which a paper is made: the letter, and the entry of a unit from whose page it began. */
    private record Origin(RecordRow letter, Optional<RecordRow> entry, LetterPaperSort sort) {}

    /** Whether the caller, who sees the record, may write papers because of it: of a letter or an entry, of no other kind. */
    public boolean offers(Caller caller, RecordLink record) {
        return caller.may(PaperPermissions.DRAFT)
                && (record.type().equals(incoming.letters.kind().type())
                        || record.type().equals(incoming.entries.kind().type()));
    }

    /** Address of the form of a paper because of a letter or an entry. */
    public String address(RecordLink record, LetterPaperSort sort) {
        return papers(sort).kind().formAddress() + "?" + QUERY + "=" + token(record, sort);
    }

    private static String token(RecordLink record, LetterPaperSort sort) {
        return record.type() + ":" + record.id() + ":" + sort.name().toLowerCase(Locale.ROOT);
    }

    private RecordService<? extends PaperKind> papers(LetterPaperSort sort) {
        return sort == LetterPaperSort.MEMO ? memos : outgoing;
    }

    /** Whoever sees the entry of the own unit sees its letter, too. */
    private Optional<Origin> origin(Caller caller, String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts.group(2));
        LetterPaperSort sort = LetterPaperSort.valueOf(parts.group(3).toUpperCase(Locale.ROOT));
        if (parts.group(1).equals(incoming.letters.kind().name())) {
            return Optional.of(new Origin(incoming.letters.open(caller, id), Optional.empty(), sort));
        }
        RecordRow entry = incoming.entries.open(caller, id);
        RecordRow letter = incoming.letters.open(caller, entry.get(incoming.entries.kind().letter));
        return Optional.of(new Origin(letter, Optional.of(entry), sort));
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return origin(caller, token)
                .filter(origin -> papers(origin.sort()).kind().equals(kind))
                .map(this::draft);
    }

    private RecordDraft draft(Origin origin) {
        PaperKind kind = papers(origin.sort()).kind();
        LetterInKind of = incoming.letters.kind();
        RecordRow letter = origin.letter();
        RecordDraft draft = new RecordDraft()
                .with(kind.subject, letter.get(of.subject))
                .with(kind.urgency, letter.get(of.urgency))
                .with(kind.secrecy, letter.get(of.secrecy));
        origin.entry().ifPresent(entry -> draft.with(kind.unit, entry.get(incoming.entries.kind().unit)));
        if (letter.get(of.secret)) {
            draft.with(
                    kind.readers,
                    letter.lines(of.readers).stream()
                            .map(line -> new RecordDraft().with(kind.reader, line.get(of.reader)))
                            .toList());
        }
        return switch (origin.sort()) {
            case ANSWER -> answer(draft, letter);
            case MEMO -> draft.with(memos.kind().cause, "ตามที่" + cited(letter) + " นั้น");
            case CIRCULAR -> circular(draft, letter);
        };
    }

    private RecordDraft answer(RecordDraft draft, RecordRow letter) {
        LetterOutKind kind = outgoing.kind();
        LetterInKind of = incoming.letters.kind();
        draft.with(kind.sort, "external").with(kind.answers, letter.id()).with(kind.reference, reference(letter));
        if (letter.get(of.senderSort) == SenderSort.SCHOOL) {
            draft.with(kind.addressee, "ผู้อำนวยการ" + letter.get(of.sender));
        }
        List<RecordDraft> receivers = new ArrayList<>();
        letter.get(of.school)
                .ifPresent(school -> receivers.add(new RecordDraft()
                        .with(kind.receiverSort, LetterReceiverSort.SCHOOL)
                        .with(kind.school, school)));
        letter.get(of.contact)
                .ifPresent(contact -> receivers.add(new RecordDraft()
                        .with(kind.receiverSort, LetterReceiverSort.CONTACT)
                        .with(kind.contact, contact)));
        return receivers.isEmpty() ? draft : draft.with(kind.receivers, receivers);
    }

    private RecordDraft circular(RecordDraft draft, RecordRow letter) {
        LetterOutKind kind = outgoing.kind();
        return draft.with(kind.sort, LetterOutKind.CIRCULAR)
                .with(kind.addressee, "ผู้อำนวยการโรงเรียนทุกโรงเรียน")
                .with(kind.body, "ด้วย" + cited(letter))
                .with(kind.enclosures, enclosures(letter))
                .with(
                        kind.receivers,
                        List.of(new RecordDraft().with(kind.receiverSort, LetterReceiverSort.ALL_SCHOOLS)));
    }

    /** What came with a letter; the words of a school's letter are none. */
    private String enclosures(RecordRow letter) {
        LetterInKind of = incoming.letters.kind();
        String words = letter.get(of.channel).equals(LetterInKind.IN_PORTAL) ? "" : letter.get(of.enclosures);
        return words.substring(0, Math.min(MOST_ENCLOSURES, words.length()));
    }

    /** A letter as its answer refers to it (อ้างถึง). */
    private String reference(RecordRow letter) {
        LetterInKind of = incoming.letters.kind();
        String number = letter.get(of.letterNo).isEmpty() ? "" : " ที่ " + letter.get(of.letterNo);
        String day = letter.get(of.letterOn)
                .map(on -> " ลงวันที่ " + ThaiDate.longDate(on))
                .orElse("");
        return "หนังสือ" + letter.get(of.sender) + number + day;
    }

    /** A letter as a paper cites it. */
    private String cited(RecordRow letter) {
        LetterInKind of = incoming.letters.kind();
        StringBuilder words = new StringBuilder(letter.get(of.sender)).append("ได้มีหนังสือ");
        if (!letter.get(of.letterNo).isEmpty()) {
            words.append(" ที่ ").append(letter.get(of.letterNo));
        }
        letter.get(of.letterOn).ifPresent(day -> words.append(" ลงวันที่ ").append(ThaiDate.longDate(day)));
        return words.append(" เรื่อง ").append(letter.get(of.subject)).toString();
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Optional<Origin> known = origin(caller, token);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = known.orElseThrow();
        RecordService<? extends PaperKind> papers = papers(origin.sort());
        if (!papers.kind().type().equals(record.type())) {
            throw Rejected.of("", "documents.error.letter-paper");
        }
        RecordRow paper = papers.open(caller, record.id());
        papers.internal().change(caller, paper, kept(caller, origin, paper, papers.kind()));
        origin.entry().filter(this::isOpen).ifPresent(entry -> {
            UnitEntryKind kind = incoming.entries.kind();
            incoming.entries.internal().change(caller, entry, new RecordDraft().with(kind.answer, record));
        });
        return Optional.of(papers.kind().pageAddress(record.id()));
    }

    private boolean isOpen(RecordRow entry) {
        UnitEntryKind kind = incoming.entries.kind();
        return entry.state().open() && entry.get(kind.answer).isEmpty();
    }

    private RecordDraft kept(Caller caller, Origin origin, RecordRow paper, PaperKind kind) {
        RecordDraft draft = new RecordDraft().with(kind.about, incoming.flow.link(origin.letter()));
        Optional<List<FileId>> sent = origin.letter().get(incoming.letters.kind().files);
        if (origin.sort() == LetterPaperSort.CIRCULAR && sent.isPresent()) {
            List<FileId> own = paper.get(kind.files).orElse(List.of());
            draft.with(
                    kind.files,
                    Stream.concat(
                                    sent.orElseThrow().stream()
                                            .limit(Math.max(0, PaperFiles.MOST - own.size()))
                                            .map(file -> files.copy(caller, file)),
                                    own.stream())
                            .toList());
        }
        return draft;
    }
}
