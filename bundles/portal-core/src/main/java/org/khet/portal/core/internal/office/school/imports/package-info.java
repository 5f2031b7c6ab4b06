/** Lists of schools that are imported: their columns, what is found in them, and the records that their rows mean. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.school.imports;
