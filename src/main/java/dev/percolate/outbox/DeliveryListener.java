package dev.percolate.outbox;

/// Hears that a message has arrived, in the transaction that notes it: once for each message, whatever node delivered
/// it and whether Slack's answer or its event told of it. Features recognise their own by the once-key.
///
/// Where one throws, nothing that any of them did is kept. All are told again, ever more seldom, for about a day, and
/// hear the same instant; the message is not sent again.
public interface DeliveryListener {
    void delivered(MessageDelivered delivered);
}
