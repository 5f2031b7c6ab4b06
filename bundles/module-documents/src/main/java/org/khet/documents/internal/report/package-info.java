/** What letters tell when they are counted and printed. */
@NullMarked
package org.khet.documents.internal.report;

import org.jspecify.annotations.NullMarked;
