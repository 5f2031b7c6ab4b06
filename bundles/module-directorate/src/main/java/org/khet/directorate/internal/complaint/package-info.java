/** Complaints, their secrecy, and what the lawyers do about them. */
@NullMarked
package org.khet.directorate.internal.complaint;

import org.jspecify.annotations.NullMarked;
