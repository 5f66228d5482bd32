package org.hibernate.planted;

/** Stands for any class of a vendor. */
public class Session {
}
