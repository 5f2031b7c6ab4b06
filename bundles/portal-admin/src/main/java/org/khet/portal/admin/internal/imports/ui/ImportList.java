package org.khet.portal.admin.internal.imports.ui;

/**
 * A list of the office into which files are imported.
 *
 * @param target  id of its import target, e.g. {@code core.schools}
 * @param address of the list, e.g. {@code admin/schools}
 * @param words   first part of its text keys, e.g. {@code admin.schools}: {@code .title} names it, {@code .import.title} and
 *                {@code .import.sub} head the page, {@code .import.from} is the label of the day from which it holds, where its target is dated
 */
public record ImportList(String target, String address, String words) {}
