package org.khet.portal.api.property;

import java.math.BigDecimal;
import java.util.List;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * What groups bring before those who keep the assets of the office and buy for it; a service of the module that does. Whoever asks has
 * checked that the caller may; what is asked waits there for somebody to take it up, nothing is disposed of or bought by asking. Safe for
 * concurrent use. Source: ict G.1, ICT-12, ICT-17.
 */
public interface PropertyMatters {
    /**
     * From where a matter comes.
     *
     * @param token  names the matter, at most 60 characters: asked twice, it is one, until it is declined there
     * @param unit   group that asks
     * @param origin what people know it by there, e.g. the number of a ticket
     */
    record Source(String token, UnitId unit, String origin) {}

    /**
     * What is to be bought.
     *
     * @param what     words for it
     * @param quantity above 0
     * @param measure  word by which it is counted
     * @param price    estimate for one in baht, not negative
     */
    record Item(String what, BigDecimal quantity, String measure, BigDecimal price) {}

    /**
     * Proposes that a thing is disposed of, in the running transaction.
     *
     * @param thing      name of the thing
     * @param propertyNo its number in the register of assets, empty when it is not known
     * @param opinion    why it is not worth keeping, by who knows such things
     * @return the number of the matter; off where nobody keeps assets in this office
     */
    Answer<String> proposeDisposal(Caller caller, Source source, String thing, String propertyNo, String opinion);

    /**
     * Asks that something is bought or hired, in the running transaction.
     *
     * @param need  what it is for
     * @param items one at least
     * @return the number of the matter; off where nobody buys in this office
     */
    Answer<String> askPurchase(Caller caller, Source source, String need, List<Item> items);

    /**
     * Takes back what was asked, in the running transaction: it waits no more, and may be asked anew. Once somebody has made a purchase or
     * a disposal of it that one goes on, and who handles it is told. Nothing happens where nothing of this name is there.
     *
     * @param token names the matter
     * @param why   words for who keeps or buys
     */
    void takeBack(Caller caller, String token, String why);
}
