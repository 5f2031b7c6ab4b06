package org.khet.portal.api.admin.personal;

/**
 * What the record of a processing activity tells. All but the name at most 1000 characters. Source: Personal Data Protection
 * Act B.E. 2562 (2019), section 39.
 *
 * @param name       the activity, needed, at most 200 characters
 * @param purpose    what for, needed
 * @param basis      code of {@link ProcessingRegister#BASES}, needed
 * @param data       kinds of personal data, needed
 * @param people     kinds of people, needed
 * @param source     from whom or where the data come
 * @param recipients to whom they are given, also without consent
 * @param retention  how long they are kept, needed
 * @param safeguards measures of security, needed
 * @param access     how and on what terms the people see their data
 */
public record ProcessingDetails(
        String name,
        String purpose,
        String basis,
        String data,
        String people,
        String source,
        String recipients,
        String retention,
        String safeguards,
        String access) {}
